package org.migworkbench.run.ui.export;

import java.util.List;
import java.util.function.Supplier;
import org.migworkbench.core.compare.SettingDifferences;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.html.ComparisonPage;
import org.migworkbench.analysis.html.HtmlReport;
import org.migworkbench.analysis.html.PageSource;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.compare.CompareAnswer;
import org.migworkbench.engine.result.RunResult;

/** What is shown as pages, which are written when they are asked for. */
public final class ShownPages {

    private final Catalogs catalogs;

    /**
     * Prepares pages.
     *
     * @param catalogs known policies and workloads
     */
    public ShownPages(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /**
     * A result.
     *
     * @param result  the result
     * @param source  where it comes from; its inputs are added
     * @return makes the page
     */
    public Supplier<String> of(RunResult result, PageSource source) {
        return () -> {
            List<List<String>> inputs = new SettingDifferences(catalogs)
                    .table(result.spec());
            return new HtmlReport(catalogs.policies()).of(List.of(result), List.of(),
                    new PageSource(source.title(), source.note(), source.command(), inputs));
        };
    }

    /**
     * A comparison.
     *
     * @param answer the comparison
     * @return makes the page
     */
    public Supplier<String> of(CompareAnswer answer) {
        return () -> ComparisonPage.of(List.of(answer.comparison()), answer.settings(),
                new PageSource("Comparison of " + answer.comparison().vm(), "", "", List.of()), catalogs.policies());
    }

    /**
     * An experiment.
     *
     * @param result  what came of it
     * @param command what makes it again
     * @return makes the page
     */
    public Supplier<String> of(ExperimentResult result, String command) {
        return () -> new HtmlReport(catalogs.policies()).of(List.of(), List.of(result),
                new PageSource(result.name(), "", command, List.of()));
    }
}
