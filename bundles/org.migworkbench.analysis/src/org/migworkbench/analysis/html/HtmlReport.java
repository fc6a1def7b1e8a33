package org.migworkbench.analysis.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.migworkbench.analysis.GuestService;
import org.migworkbench.analysis.Headline;
import org.migworkbench.analysis.ShownRounds;
import org.migworkbench.analysis.experiment.ExperimentColumn;
import org.migworkbench.analysis.experiment.ExperimentRemarks;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.experiment.Metric;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.queries.PlotAxis;
import org.migworkbench.analysis.queries.PlotQuery;
import org.migworkbench.analysis.queries.PlotResults;
import org.migworkbench.analysis.queries.Plots;
import org.migworkbench.analysis.result.JsonSummary;
import org.migworkbench.analysis.result.RoundColumn;
import org.migworkbench.analysis.result.RoundTable;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.VmSpec;

/** Results and experiments as pages. The same input gives the same page, byte for byte. */
public final class HtmlReport {

    /** More rounds than this are told where something changed: a page of them all could not be opened. */
    private static final int MOST_ROUNDS = 500;
    private static final String GAP = "\u2026";

    private final PolicyCatalog policies;

    /**
     * Prepares pages.
     *
     * @param policies known policies, for the limits that their plots show
     */
    public HtmlReport(PolicyCatalog policies) {
        this.policies = policies;
    }

    /**
     * Results and experiments as one page.
     *
     * @param results     the results
     * @param experiments the experiments
     * @param source      where they come from
     * @return the page: the answer, plots and rounds of each migration; table, remarks and charts of each experiment; what
     * went in, how to make it again
     */
    public String of(List<RunResult> results, List<ExperimentResult> experiments, PageSource source) {
        Page page = new Page(source);
        for (RunResult result : results) {
            page.paragraph(version(result), "quiet");
            result.migrations().forEach(migration -> add(page, result, migration));
        }
        experiments.forEach(experiment -> add(page, experiment));
        return page.source(source).text();
    }

    static String version(RunResult result) {
        return "Scenario \u201c" + result.spec().name() + "\u201d, seed " + result.spec().seed() + ", "
                + result.fidelity().id() + " level, made by version " + result.engineVersion();
    }

    private void add(Page page, RunResult result, MigrationResult migration) {
        Optional<VmSpec> vm = result.spec().vms().stream().filter(one -> one.id().equals(migration.vm())).findFirst();
        page.heading(migration.vm() + ", " + JsonSummary.policyText(migration.policy()));
        vm.ifPresent(one -> page.paragraph(Headline.of(migration, one) + '.', "answer"));
        if (!migration.reason().isBlank()) {
            page.paragraph("Why: " + migration.reason(), "quiet");
        }
        GuestService.lines(migration).forEach(line -> page.paragraph(line + '.', "quiet"));
        page.plots(plots(result, migration));
        rounds(page, migration.rounds());
    }

    private List<PlotModel> plots(RunResult result, MigrationResult migration) {
        return Plots.of(PlottedMigration.of(result, migration, policies), PlotAxis.ROUND);
    }

    private static void rounds(Page page, List<RoundStats> rounds) {
        if (rounds.isEmpty()) {
            return;
        }
        List<RoundColumn> columns = RoundTable.columns(rounds).stream().filter(column -> !column.id().equals("vm"))
                .toList();
        ShownRounds shown = rounds.size() <= MOST_ROUNDS ? new ShownRounds(List.of(rounds), 0) : ShownRounds.of(rounds);
        page.smallHeading("Rounds");
        page.begin(columns.stream().map(RoundColumn::label).toList(), false);
        for (List<RoundStats> stretch : shown.stretches()) {
            if (stretch != shown.stretches().get(0)) {
                page.row(columns.stream().map(column -> Page.Cell.plain(GAP)).toList());
            }
            stretch.forEach(round -> page
                    .row(columns.stream().map(column -> Page.Cell.plain(column.text().apply(round))).toList()));
        }
        page.end();
        if (shown.leftOut() > 0) {
            page.paragraph(String.format(Locale.ROOT, "%,d of %,d rounds are left out where little changed.",
                    shown.leftOut(), rounds.size()), "quiet");
        }
    }

    private static void add(Page page, ExperimentResult result) {
        page.heading(result.name()).paragraph(ExperimentRemarks.headline(result), "answer");
        page.table(ExperimentColumn.table(result), false);
        ExperimentRemarks.published(result).forEach(line -> page.paragraph(line, "quiet"));
        ExperimentRemarks.averages(result).forEach(line -> page.paragraph("Mean over the workloads: " + line, "quiet"));
        ExperimentRemarks.problems(result).forEach(line -> page.paragraph("Without result: " + line, "quiet"));
        List<PlotModel> charts = new ArrayList<>();
        Arrays.stream(Metric.values()).forEach(metric -> Plots.answer(
                new PlotQuery(new PlotResults.OfExperiment(result), metric.id(), PlotAxis.WORKLOAD))
                .ifPresent(charts::add));
        page.plots(charts);
    }
}
