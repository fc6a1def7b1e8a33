package org.migworkbench.cli.predict;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.migworkbench.cli.commands.CommandServices;
import org.migworkbench.cli.commands.ExitCode;
import org.migworkbench.cli.commands.FidelityOption;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.cli.commands.ScenarioRuns;
import org.migworkbench.core.run.PredictScenario;
import org.migworkbench.core.run.Prediction;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.engine.validation.ScenarioValidator;
import org.migworkbench.recording.imports.RecordingFile;
import org.migworkbench.recording.imports.table.ResultColumns;
import org.migworkbench.recording.imports.table.ResultTable;
import org.migworkbench.study.search.OrderedTasks;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Compares a table of measured migrations with predictions, row by row. */
@Command(name = "compare", sortOptions = false, sortSynopsis = false, description = {
        "Compares a table of results, a row a measured migration or a matrix, with predictions: each row sets options of predict by its columns." }, footer = {
                "",
                "NAME of --map is an option of predict without its dashes, such as memory, dirty-rate, bandwidth, downtime-limit, policy,",
                "or what was measured: total, downtime, volume. COLUMN is the column's title; the cells of a matrix are 'cells'.",
                "Behind -- stand options of predict that hold for all rows. A cell such as 'hang' means: it did not end.",
                "",
                "Examples:", "  workbench compare results.csv --map total=TT:ms,downtime=DT:ms,downtime-limit=limit:ms",
                "  workbench compare matrix.csv --map 'total=cells:s,dirty-rate=\"Dirty Rate\":pages/s,downtime-limit=MaxDownTime:ms' \\",
                "      -- --memory 2GiB --bandwidth 1Gbit/s" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n", parameterListHeading = "%n")
public final class CompareCommand implements Callable<Integer> {

    private final CommandServices services;
    private final PrintWriter out;

    @Parameters(index = "0", paramLabel = "FILE", description = "The table: CSV, or with semicolons or tabulators.")
    private String file;

    @Parameters(index = "1..*", paramLabel = "-- OPTIONS", description = "Options of predict that hold for all rows.")
    private List<String> shared = new ArrayList<>();

    @Option(names = "--map", paramLabel = "NAME=COLUMN[:UNIT],...", description = "What the columns mean. Default: told from the titles.")
    private String map;

    @Mixin
    private FidelityOption fidelity = new FidelityOption();

    @Option(names = "--json", description = "Print one JSON object and nothing else.")
    private boolean json;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    /** The options of predict, read for one row. */
    @Command(name = "predict")
    private static final class Asked {

        @Mixin
        private PredictOptions options = new PredictOptions();
    }

    /**
     * Creates the command.
     *
     * @param services what it works with
     * @param out      standard output
     */
    public CompareCommand(CommandServices services, PrintWriter out) {
        this.services = services;
        this.out = out;
    }

    @Override
    public Integer call() {
        ResultTable table = table();
        ResultMapping mapping = ResultMapping.of(map, table);
        RowReader reader = new RowReader(table, mapping);
        List<ResultTable.Row> rows = table.rows().stream().filter(reader::isMeasured).toList();
        if (rows.isEmpty()) {
            throw new InputException(file + ": No row tells of a measured migration");
        }
        List<ScenarioSpec> specs = rows.stream().map(row -> spec(row, reader)).toList();
        ScenarioRuns runs = new ScenarioRuns(services.unwatched(), fidelity.value());
        List<RunResult> results = new OrderedTasks()
                .all(specs.stream().<Callable<RunResult>>map(spec -> () -> runs.run(spec)).toList());
        List<ComparedRow> compared = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            compared.add(compared(rows.get(i), reader, results.get(i)));
        }
        ComparedTable comparison = new ComparedTable(compared, table.rows().size() - rows.size(),
                mapping.unused(table));
        if (json) {
            comparison.printJson(out);
        } else {
            comparison.print(out);
        }
        return ExitCode.DONE;
    }

    private ResultTable table() {
        try {
            return ResultTable.read(Path.of(file));
        } catch (InvalidPathException e) {
            throw new InputException("'" + file + "' is not a path: " + e.getReason(), e);
        } catch (IOException e) {
            throw new InputException(RecordingFile.sentence(Path.of(file), e), e);
        }
    }

    private ScenarioSpec spec(ResultTable.Row row, RowReader reader) {
        List<String> own = reader.options(row);
        List<String> arguments = new ArrayList<>(own);
        for (int i = 0; i < shared.size(); i++) {
            boolean isOption = shared.get(i).startsWith("--");
            if (isOption && own.contains(shared.get(i))) {
                throw new InputException(row.place() + ": " + shared.get(i)
                        + " is set by the table and behind -- as well; give it once");
            }
            arguments.add(shared.get(i));
        }
        Asked asked = new Asked();
        try {
            new CommandLine(asked).parseArgs(arguments.toArray(String[]::new));
            List<Prediction> questions = asked.options.predictions();
            if (questions.size() != 1) {
                throw new InputException("several policies, bandwidths or limits can't be compared with one row");
            }
            ScenarioSpec spec = PredictScenario.of(questions.get(0));
            requireNoError(spec, asked.options);
            return spec;
        } catch (ParameterException | InputException e) {
            throw new InputException(Path.of(file).getFileName() + ": " + row.place() + ": "
                    + e.getMessage().replaceAll("\\s*\\R\\s*", " "), e);
        }
    }

    private void requireNoError(ScenarioSpec spec, PredictOptions options) {
        List<Issue> errors = ScenarioValidator
                .validate(spec, services.catalogs().policies(), services.catalogs().workloads()).stream()
                .filter(issue -> issue.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new InputException(errors.stream().map(issue -> options.name(issue.place()) + issue.message())
                    .distinct().collect(Collectors.joining(" ")));
        }
    }

    private static ComparedRow compared(ResultTable.Row row, RowReader reader, RunResult result) {
        return new ComparedRow(row.place(), reader.settings(row), reader.ended(row),
                reader.millis(row, ResultColumns.TOTAL), reader.millis(row, ResultColumns.DOWNTIME), reader.bytes(row),
                result.migrations().get(0));
    }
}
