package org.migworkbench.recording.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.analysis.Headline;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.quantities.FailureText;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordedResult;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.imports.source.ColumnMapping;
import org.migworkbench.recording.imports.source.FoundMigration;

/**
 * A file that somebody wants to import, as far as it can be understood.
 *
 * @param format       what it is; empty where that can't be told
 * @param migrations   what is in it; empty where it can't be read
 * @param notes        what is to be told of the file as a whole, a sentence each
 * @param problem      why it can't be read, in one sentence that begins with the place; blank where it can
 * @param needsMapping whether it looks like a table, which can be read only with a mapping of its columns
 */
public record RecordingFile(Optional<RecordingFormat> format, List<FoundMigration> migrations, List<String> notes,
        String problem, boolean needsMapping) {

    /** Copies the lists. */
    public RecordingFile {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(problem, "problem");
        migrations = List.copyOf(migrations);
        notes = List.copyOf(notes);
    }

    /**
     * Reads a file. Its format is told from its content.
     *
     * @param path    where it is
     * @param mapping what the columns mean, for a table; blank for other formats and where it isn't known yet
     * @return what is in it, or why it can't be read
     */
    public static RecordingFile read(String path, String mapping) {
        Path file;
        try {
            file = Path.of(path);
        } catch (InvalidPathException e) {
            return refused("'" + path + "' is not a path: " + e.getReason() + '.', false);
        }
        if (!Files.isRegularFile(file)) {
            return refused(file.getFileName() + (Files.isDirectory(file) ? ": This is a folder, not a file."
                    : ": The file does not exist."), false);
        }
        Optional<ColumnMapping> columns;
        try {
            columns = mapping.isBlank() ? Optional.empty() : Optional.of(ColumnMapping.parse(mapping));
        } catch (IllegalArgumentException e) {
            return refused(e.getMessage(), true);
        }
        return read(file, columns);
    }

    private static RecordingFile read(Path file, Optional<ColumnMapping> columns) {
        Optional<RecordingFormat> format = Optional.empty();
        try {
            RecordingImport reader = new RecordingImport(Optional.empty(), columns);
            format = Optional.of(reader.formatOf(file));
            ImportResult read = reader.read(file);
            return new RecordingFile(format, read.migrations(), read.notes(), "", isTable(format));
        } catch (IOException e) {
            return new RecordingFile(format, List.of(), List.of(), sentence(file, e), isTable(format));
        }
    }

    private static boolean isTable(Optional<RecordingFormat> format) {
        return format.equals(Optional.of(RecordingFormat.CSV));
    }

    private static RecordingFile refused(String problem, boolean needsMapping) {
        return new RecordingFile(Optional.empty(), List.of(), List.of(), problem, needsMapping);
    }

    /**
     * Why a file can't be read.
     *
     * @param file the file
     * @param e    what happened
     * @return one sentence that begins with the file's name
     */
    public static String sentence(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return file + ": The file does not exist.";
        }
        String name = String.valueOf(file.getFileName());
        if (e instanceof FormatException) {
            return e.getMessage().startsWith(name) ? e.getMessage() : name + ": " + e.getMessage();
        }
        return file + ": The file can't be read: " + FailureText.of(e);
    }

    /**
     * The recordings alone.
     *
     * @return one for each migration
     */
    public List<Recording> recordings() {
        return migrations.stream().map(FoundMigration::recording).toList();
    }

    /**
     * What is in the file, in one line.
     *
     * @return for example {@code Series of 12 migrations; the first: idle, 64 MiB. Converged after 2 rounds ...}; blank where
     *         nothing could be read
     */
    public String preview() {
        if (migrations.isEmpty() || format.isEmpty()) {
            return "";
        }
        String what = format.get().label();
        String first = summary(migrations.get(0).recording());
        return migrations.size() == 1 ? what + ": " + first
                : what + " of " + migrations.size() + " migrations, the first: " + first;
    }

    /**
     * What is in the file and what is to be told of it.
     *
     * @return the preview and, on lines of their own, the notes of the first migration and of the file
     */
    public String told() {
        List<String> lines = new ArrayList<>();
        lines.add(preview());
        if (!migrations.isEmpty()) {
            lines.addAll(migrations.get(0).notes());
        }
        lines.addAll(notes);
        return String.join("\n", lines).strip();
    }

    private static String passes(int count) {
        return count == 1 ? "1 pass" : count + " passes";
    }

    /**
     * What a recording holds, in one line.
     *
     * @param recording the recording
     * @return machine, memory, passes and outcome
     */
    public static String summary(Recording recording) {
        if (recording.isMeasurement()) {
            return (recording.request().vm().isBlank() ? "A guest" : recording.request().vm())
                    + ": its dirty rate, measured "
                    + recording.dirtyRates().size() + (recording.dirtyRates().size() == 1 ? " time." : " times.");
        }
        RunResult result = RecordedResult.of(recording);
        String vm = recording.request().vm().isBlank() ? "a guest" : recording.request().vm();
        boolean told = recording.request().memoryBytes().isPresent() || recording.last(Counter.TOTAL).isPresent();
        return vm
                + (told ? ", " + Quantity.formatBytes(result.spec().vms().get(0).memoryBytes()) : ", memory not known")
                + ". "
                + (recording.outcome().isPresent()
                        ? Headline.of(result.migrations().get(0), result.spec().vms().get(0)) + '.'
                        : passes(result.migrations().get(0).rounds().size()) + ", without an end.");
    }
}
