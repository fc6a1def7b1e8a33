package org.migworkbench.cli.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.run.PredictScenario;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.engine.validation.ScenarioValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Answers a question about one virtual machine, without a file. */
@Command(name = "predict", sortOptions = false, sortSynopsis = false, description = {
        "Simulates the migration of one virtual machine: will it converge, how long does it take, how long does the guest stand still, and why." }, footer = {
                "",
                "SIZE is such as 4GiB, 512MiB, 10MB; RATE such as 500Mbit/s, 10Gbit/s, 125MB/s; TIME such as 300ms, 2s, 5min.",
                "MiB means 2^20 bytes and MB 10^6; a size without unit is in bytes, a rate in bytes a second.", "",
                "Examples:",
                "  workbench predict --memory 4GiB --working-set 256MiB --write-rate 30000 --bandwidth 1Gbit/s --policy xen",
                "  workbench predict --memory 800MiB --dirty-curve 0.663:9889,1.783:14179,8:23386 --bandwidth 500Mbit/s \\",
                "      --policy xen-adaptive:startRate=100Mibit/s --json" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n")
public final class PredictCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    private final CommandServices services;
    private final PrintWriter out;

    @Mixin
    private PredictOptions options = new PredictOptions();

    @Mixin
    private FidelityOption fidelity = new FidelityOption();

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
    public PredictCommand(CommandServices services, PrintWriter out) {
        this.services = services;
        this.out = out;
    }

    @Override
    public Integer call() {
        ScenarioRuns runs = new ScenarioRuns(services, fidelity.value());
        Catalogs catalogs = services.catalogs();
        ScenarioSpec spec = PredictScenario.of(options.prediction());
        List<Issue> issues = ScenarioValidator.validate(spec, catalogs.policies(), catalogs.workloads());
        requireNoError(issues);
        PrintWriter err = command.commandLine().getErr();
        issues.forEach(issue -> err.print("warning: " + text(issue) + "\n"));
        RunResult result = runs.run(spec);
        new ResultPrinter(out).print(result, json);
        return ExitCode.of(result);
    }

    private static void requireNoError(List<Issue> issues) {
        List<Issue> errors = issues.stream().filter(issue -> issue.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new InputException(
                    errors.stream().map(PredictCommand::text).distinct().collect(Collectors.joining(" ")));
        }
    }

    private static String text(Issue issue) {
        return PredictOptions.name(issue.place()) + issue.message();
    }
}
