package org.migworkbench.cli.predict;

import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.migworkbench.analysis.compare.ComparedResult;
import org.migworkbench.analysis.compare.Comparison;
import org.migworkbench.core.compare.SettingDifferences;
import org.migworkbench.analysis.compare.Tolerance;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.analysis.html.ComparisonPage;
import org.migworkbench.analysis.html.HtmlReport;
import org.migworkbench.cli.commands.CommandServices;
import org.migworkbench.cli.commands.ExitCode;
import org.migworkbench.cli.commands.FidelityOption;
import org.migworkbench.cli.commands.HtmlOption;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.cli.commands.ResultPrinter;
import org.migworkbench.cli.commands.ScenarioRuns;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.core.run.PredictScenario;
import org.migworkbench.core.run.Prediction;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.engine.validation.ScenarioValidator;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.study.goal.GoalAnswer;
import org.migworkbench.study.search.Finding;
import org.migworkbench.study.search.OrderedTasks;
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
                "  workbench predict --memory 16GiB --dirty-rate 150MiB/s --bandwidth 1Gbit/s",
                "  workbench predict --memory 16GiB --load stress:4x400M --bandwidth 10Gbit/s --policy qemu,qemu-multifd,kubevirt",
                "  workbench predict --memory 4GiB --working-set 256MiB --write-rate 30000 --bandwidth 1Gbit/s,10Gbit/s --policy xen",
                "  workbench predict --memory 800MiB --dirty-curve 0.663:9889,1.783:14179,8:23386 --bandwidth 500Mbit/s \\",
                "      --policy xen-adaptive:startRate=100Mibit/s --json",
                "  workbench predict --memory 4GiB --working-set 256MiB --write-rate 30000 --bandwidth 1Gbit/s \\",
                "      --optimise volume --under downtime=300ms --vary downtimeLimit,bandwidth" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n")
public final class PredictCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    private final CommandServices services;
    private final PrintWriter out;

    @Mixin
    private PredictOptions options = new PredictOptions();

    @Mixin
    private FidelityOption fidelity = new FidelityOption();

    @Mixin
    private SearchOption search = new SearchOption();

    @Mixin
    private GoalOptions goal = new GoalOptions();

    @Mixin
    private SettingsOption settings = new SettingsOption();

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
    public PredictCommand(CommandServices services, PrintWriter out) {
        this.services = services;
        this.out = out;
    }

    @Override
    public Integer call() {
        html.check();
        List<Prediction> questions = options.predictions();
        List<ScenarioSpec> specs = questions.stream().map(PredictScenario::of).toList();
        warnings(specs).forEach(warning -> command.commandLine().getErr().print("warning: " + warning + "\n"));
        settings.check(specs, policies());
        search.nanos();
        goal.check(specs, policies());
        ScenarioRuns runs = new ScenarioRuns(specs.size() == 1 ? services : services.unwatched(), fidelity.value());
        List<RunResult> results = new OrderedTasks()
                .all(specs.stream().<Callable<RunResult>>map(spec -> () -> runs.run(spec)).toList());
        List<String> assumptions = questions.get(0).guest().assumptions();
        write(results);
        if (results.size() == 1) {
            print(results.get(0), assumptions);
        } else {
            compare(results, assumptions);
        }
        return results.stream().mapToInt(ExitCode::of).max().getAsInt();
    }

    /** One answer is a report, several are compared with the first. */
    private void write(List<RunResult> results) {
        SettingDifferences settings = new SettingDifferences(services.catalogs());
        html.write(command, "Prediction", settings.table(results.get(0).spec()), source -> {
            if (results.size() == 1) {
                return new HtmlReport(policies()).of(results, List.of(), source);
            }
            List<ComparedResult> compared = results.stream()
                    .map(one -> new ComparedResult(label(one), false, one)).toList();
            return ComparisonPage.of(Comparison.ofAll(compared, 0, Tolerance.USUAL), settings.of(results), source,
                    policies());
        });
    }

    private static String label(RunResult result) {
        return asked(result.spec().migrations().get(0));
    }

    private PolicyCatalog policies() {
        return services.catalogs().policies();
    }

    private void print(RunResult result, List<String> assumptions) {
        Optional<RunResult> fluid = FluidAnswer.to(result, services.backend());
        List<Finding> findings = goal.isAsked() ? List.of() : search.findings(result, services);
        Optional<GoalAnswer> best = goal.answer(result.spec(), services);
        if (json) {
            JsonObject root = new PredictionJson(settings, policies()).one(result, assumptions, findings);
            fluid.ifPresent(one -> root.add("fluid", FluidAnswer.json(one)));
            best.ifPresent(one -> root.add("optimised", new GoalPrinter(goal.goal(), one).json(settings, policies())));
            out.print(JsonText.of(root));
            return;
        }
        new ResultPrinter(out).printForPeople(result, assumptions);
        fluid.ifPresent(one -> out.print("\n" + FluidAnswer.text(one) + "\n"));
        new FindingsPrinter(out).print(findings, assumptions);
        best.ifPresent(one -> new GoalPrinter(goal.goal(), one).print(out));
        settings.print("Settings:", result.spec(), policies(), out);
        findings.forEach(finding -> finding.proof().ifPresent(
                proof -> settings.print("With " + finding.text() + ":", proof.spec(), policies(), out)));
        best.flatMap(GoalAnswer::best)
                .ifPresent(one -> settings.print("With the best values:", one.spec(), policies(), out));
    }

    private void compare(List<RunResult> results, List<String> assumptions) {
        List<List<Finding>> findings = search.several(results, services);
        if (json) {
            out.print(JsonText.of(new PredictionJson(settings, policies()).several(results, assumptions, findings)));
            return;
        }
        new ComparisonPrinter(out, policies()).print(results);
        assumptions.forEach(sentence -> out.print("Assumed: " + sentence + "\n"));
        for (int i = 0; i < results.size(); i++) {
            new FindingsPrinter(out).print(label(results.get(i)) + ':', findings.get(i), assumptions);
        }
        results.forEach(result -> settings.print(label(result) + ':', result.spec(), policies(), out));
    }

    /** The row that settings belong to. */
    private static String asked(MigrationSpec migration) {
        return PolicyText.of(migration.policy()) + ", "
                + Quantity.formatBytesPerSecond(migration.bandwidthLimitBytesPerSecond())
                + (migration.downtimeLimitNanos() == 0 ? ""
                        : ", " + Quantity.formatNanos(migration.downtimeLimitNanos()));
    }

    /** What hinders but doesn't prevent the runs, each once. */
    private Set<String> warnings(List<ScenarioSpec> specs) {
        Catalogs catalogs = services.catalogs();
        Set<String> warnings = new LinkedHashSet<>();
        for (ScenarioSpec spec : specs) {
            List<Issue> issues = ScenarioValidator.validate(spec, catalogs.policies(), catalogs.workloads());
            requireNoError(issues);
            issues.forEach(issue -> warnings.add(text(issue)));
        }
        return warnings;
    }

    private void requireNoError(List<Issue> issues) {
        List<Issue> errors = issues.stream().filter(issue -> issue.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new InputException(
                    errors.stream().map(this::text).distinct().collect(Collectors.joining(" ")));
        }
    }

    private String text(Issue issue) {
        return options.name(issue.place()) + issue.message();
    }
}
