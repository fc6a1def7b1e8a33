package org.migworkbench.cli.diff;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.migworkbench.analysis.compare.ComparedResult;
import org.migworkbench.analysis.compare.Comparison;
import org.migworkbench.analysis.compare.ComparisonJson;
import org.migworkbench.analysis.compare.SettingDifference;
import org.migworkbench.core.compare.SettingDifferences;
import org.migworkbench.analysis.compare.Tolerance;
import org.migworkbench.analysis.html.ComparisonPage;
import org.migworkbench.cli.commands.CommandServices;
import org.migworkbench.cli.commands.ExitCode;
import org.migworkbench.cli.commands.HtmlOption;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.cli.commands.QuantityOptions;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds results against the first of them: figures with a tolerance, and what differs in the settings. */
@Command(name = "diff", sortOptions = false, sortSynopsis = false, description = {
        "Holds results against the first of them: which figures differ by more than a tolerance, and what differs in their settings. A result is a folder with summary.json and rounds.csv, simulated, imported or live." }, footer = {
                "",
                "Exit status: 0 where no figure differs by more than the tolerance, 3 where one does or a virtual machine is missing.",
                "", "Examples:", "  workbench diff results/before results/after",
                "  workbench diff nightly/main nightly/branch --tolerance 2% --json" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n", parameterListHeading = "%n")
public final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    private static final String TOLERANCE = "--tolerance";

    private final CommandServices services;
    private final PrintWriter out;

    @Parameters(paramLabel = "RESULT", arity = "2..*", description = "Folders of results, two or more; the first is the one that the others are held against.")
    private List<String> folders = new ArrayList<>();

    @Option(names = TOLERANCE, paramLabel = "SHARE", description = "How far a figure may lie from that of the first result and still count as the same, such as 2%% or 0.02. Default: 5%%.")
    private String tolerance;

    @Mixin
    private HtmlOption html = new HtmlOption();

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
    public DiffCommand(CommandServices services, PrintWriter out) {
        this.services = services;
        this.out = out;
    }

    @Override
    public Integer call() {
        html.check();
        Tolerance wanted = tolerance == null ? Tolerance.USUAL : QuantityOptions.parse(TOLERANCE, tolerance,
                text -> new Tolerance(Quantity.parse(text, Unit.SHARE)));
        List<ComparedResult> results = folders.stream().map(ResultArgument::read).toList();
        List<Comparison> comparisons = Comparison.ofAll(results, 0, wanted);
        if (comparisons.isEmpty()) {
            throw new InputException("None of the results has a migration");
        }
        List<SettingDifference> settings = new SettingDifferences(services.catalogs())
                .of(results.stream().map(ComparedResult::result).toList());
        html.write(command, "Comparison", List.of(), source -> ComparisonPage.of(comparisons, settings, source,
                services.catalogs().policies()));
        if (json) {
            out.print(ComparisonJson.of(comparisons, settings));
        } else {
            new DiffPrinter(out).print(comparisons, settings);
        }
        return comparisons.stream().anyMatch(Comparison::differs) ? ExitCode.DIFFERENT : ExitCode.DONE;
    }
}
