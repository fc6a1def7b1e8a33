package org.migworkbench.cli.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.migworkbench.core.imports.ImportFolder;
import org.migworkbench.core.imports.ImportedRecording;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.quantities.FailureText;
import org.migworkbench.recording.RecordedResult;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.calibration.Calibrator;
import org.migworkbench.recording.imports.RecordingFile;
import org.migworkbench.recording.imports.RecordingFormat;
import org.migworkbench.recording.imports.RecordingImport;
import org.migworkbench.recording.imports.source.ColumnMapping;
import org.migworkbench.recording.imports.source.FoundMigration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads recorded migrations, and fits a guest to them. */
@Command(name = "import", sortOptions = false, sortSynopsis = false, description = {
        "Reads recorded migrations from whatever tells of them: what QEMU, libvirt and managers print and log, tables, recordings of the workbench; packed with gzip or not. A file may hold several migrations. "
                + "With --calibrate a guest is fitted to each, replayed in the simulation, and written as a scenario." }, footer = {
                        "",
                        "NAME=COLUMN[:UNIT] of --map: NAME is time or a counter such as remaining, transferred, normal, duplicate,",
                        "dirtySyncCount, mbps; COLUMN the column's title, in quotes where it holds a comma or a colon.",
                        "",
                        "Examples:", "  workbench import migration.qmp --out imported",
                        "  workbench import migrations.jsonl --case 'uni128, 40 MiB/s, xbzrle' --calibrate --out calibrated",
                        "  workbench import poll.csv --map 'time=Seconds:s,remaining=\"Left (KiB)\":KiB' --out imported" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n", parameterListHeading = "%n")
public final class ImportCommand implements Callable<Integer> {

    private final CommandServices services;
    private final PrintWriter out;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to read.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", completionCandidates = ImportFormats.class, description = "One of ${COMPLETION-CANDIDATES}. Default: told from the content.")
    private String format;

    @Option(names = "--map", paramLabel = "NAME=COLUMN[:UNIT],...", description = "What the columns of a table mean.")
    private String map;

    @Option(names = "--list", description = "Only list the migrations: number, name, what each is.")
    private boolean list;

    @Option(names = "--migration", paramLabel = "N|NAME", description = "Only the migration of this number in the list, or of this name.")
    private String migration;

    @Option(names = "--case", paramLabel = "NAME", description = "Only the recordings whose name is or contains NAME.")
    private String named;

    @Option(names = "--calibrate", description = "Fit a guest to each recording and replay it.")
    private boolean calibrate;

    @Option(names = "--line-rate", paramLabel = "RATE", description = "Rate of the link, for calibration. Default: the highest rate seen; behind a limit at least 10 Gbit/s, assumed.")
    private String lineRate;

    @Option(names = "--memory", paramLabel = "SIZE", description = "The guest's memory, for calibration. Default: what the recording tells; 4 GiB, assumed, where it holds dirty rates alone.")
    private String memory;

    @Option(names = "--out", paramLabel = "DIR", description = "Write into this folder for each recording NAME.recording.jsonl, a folder NAME with summary.json and rounds.csv, and with --calibrate NAME.migration.")
    private String folder;

    @Option(names = "--json", description = "Print one JSON object and nothing else.")
    private boolean json;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    /**
     * Creates the command.
     *
     * @param services what it works with
     * @param out      standard output
     */
    public ImportCommand(CommandServices services, PrintWriter out) {
        this.services = services;
        this.out = out;
    }

    @Override
    public Integer call() {
        ImportFiles read = read();
        if (list) {
            read.printList(out);
            read.printNotes(out);
            return ExitCode.DONE;
        }
        List<FoundMigration> wanted = chosen(read);
        List<ImportedRecording> all = imported(wanted.stream().map(FoundMigration::recording).toList());
        if (folder != null) {
            write(all);
        }
        if (json) {
            printJson(read, wanted, all);
        } else {
            print(wanted, all);
            read.printNotes(out);
        }
        return ExitCode.DONE;
    }

    private List<ImportedRecording> imported(List<Recording> recordings) {
        Calibrator.Known known = known();
        if (!calibrate) {
            return recordings.stream().map(ImportedRecording::plain).toList();
        }
        return calibrated(recordings, known);
    }

    private Calibrator.Known known() {
        return new Calibrator.Known(
                lineRate == null ? OptionalDouble.empty()
                        : OptionalDouble.of(QuantityOptions.bytesPerSecond("--line-rate", lineRate)),
                memory == null ? OptionalDouble.empty()
                        : OptionalDouble.of(QuantityOptions.bytes("--memory", memory)));
    }

    private List<ImportedRecording> calibrated(List<Recording> recordings, Calibrator.Known known) {
        List<ImportedRecording> all = recordings.stream().map(one -> calibrated(one, known)).toList();
        if (all.stream().allMatch(one -> one.calibration().isEmpty())) {
            throw new InputException(all.get(0).recording().request().name() + ": " + all.get(0).refusal());
        }
        return all;
    }

    private ImportedRecording calibrated(Recording recording, Calibrator.Known known) {
        Optional<TerminalLine> line = services.line();
        try {
            RunControl control = line.<RunControl>map(RunProgress::new).orElse(RunControl.NONE);
            return ImportedRecording.calibrated(recording, known, services.catalogs(), services.backend(), control);
        } finally {
            line.ifPresent(TerminalLine::close);
        }
    }

    private ImportFiles read() {
        return new ImportFiles(files, new RecordingImport(
                Optional.ofNullable(format).map(text -> QuantityOptions.parse("--format", text, RecordingFormat::of)),
                Optional.ofNullable(map).map(text -> QuantityOptions.parse("--map", text, ColumnMapping::parse))));
    }

    private List<FoundMigration> chosen(ImportFiles read) {
        if (migration != null) {
            return read.chosen("--migration", migration);
        }
        return named == null ? read.all() : read.chosen("--case", named);
    }

    private void write(List<ImportedRecording> all) {
        try {
            ImportFolder target = ImportFolder.replacing(Path.of(folder), services.documents());
            for (ImportedRecording one : all) {
                target.write(one);
            }
        } catch (InvalidPathException e) {
            throw new InputException("--out: '" + folder + "' is not a path: " + e.getReason(), e);
        } catch (IOException e) {
            throw new InputException("--out: '" + folder + "' cannot be written: " + FailureText.of(e), e);
        }
    }

    private void print(List<FoundMigration> found, List<ImportedRecording> all) {
        String separator = "";
        for (int i = 0; i < all.size(); i++) {
            ImportedRecording one = all.get(i);
            out.print(separator + one.recording().request().name() + "\n");
            if (one.recording().isMeasurement()) {
                out.print(RecordingFile.summary(one.recording()) + "\n");
            } else {
                new ResultPrinter(out).print(RecordedResult.of(one.recording()), false);
            }
            for (String note : found.get(i).notes()) {
                out.print("Note: " + note + "\n");
            }
            if (calibrate) {
                printCalibration(one);
            }
            separator = "\n";
        }
    }

    private void printCalibration(ImportedRecording one) {
        out.print("\n");
        CalibrationPrinter printer = new CalibrationPrinter(out);
        one.calibration().ifPresent(printer::print);
        one.replay().ifPresent(printer::print);
        if (!one.refusal().isEmpty()) {
            out.print("Not calibrated: " + one.refusal() + "\n");
        }
    }

    private void printJson(ImportFiles read, List<FoundMigration> found, List<ImportedRecording> all) {
        JsonArray recordings = new JsonArray();
        for (int i = 0; i < all.size(); i++) {
            JsonObject one = json(all.get(i));
            one.add("notes", ImportFiles.texts(found.get(i).notes()));
            recordings.add(one);
        }
        JsonObject root = new JsonObject();
        root.add("recordings", recordings);
        root.add("files", read.json());
        out.print(CalibrationJson.text(root));
    }

    private static JsonObject json(ImportedRecording one) {
        JsonObject object = new JsonObject();
        object.addProperty("name", one.recording().request().name());
        object.add("result", CalibrationJson.result(RecordedResult.of(one.recording())));
        one.calibration().ifPresent(calibration -> object.add("calibration", CalibrationJson.of(calibration)));
        one.replay().ifPresent(replay -> object.add("replay", CalibrationJson.of(replay)));
        if (!one.refusal().isEmpty()) {
            object.addProperty("notCalibrated", one.refusal());
        }
        return object;
    }

}
