package org.migworkbench.analysis.html;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.analysis.compare.ComparedResult;
import org.migworkbench.analysis.compare.Comparison;
import org.migworkbench.analysis.compare.ComparisonPlots;
import org.migworkbench.analysis.compare.FigureCell;
import org.migworkbench.analysis.compare.FigureRow;
import org.migworkbench.analysis.compare.SettingDifference;
import org.migworkbench.analysis.queries.PlotAxis;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;

/** A comparison as a page. */
public final class ComparisonPage {

    private final Page page;
    private final PolicyCatalog policies;

    private ComparisonPage(PageSource source, PolicyCatalog policies) {
        this.page = new Page(source);
        this.policies = policies;
    }

    /**
     * Writes a comparison.
     *
     * @param comparisons the virtual machines, at least one, of the same results
     * @param settings what differs in the settings
     * @param source   where it comes from
     * @param policies known policies, for the limits in the plots
     * @return the page
     */
    public static String of(List<Comparison> comparisons, List<SettingDifference> settings, PageSource source,
            PolicyCatalog policies) {
        ComparisonPage written = new ComparisonPage(source, policies);
        List<ComparedResult> results = comparisons.get(0).results();
        results.forEach(one -> written.page.paragraph(one.label() + ": " + HtmlReport.version(one.result())
                + (one.measured() ? " (measured)" : ""), "quiet"));
        comparisons.forEach(written::add);
        written.settings(results, settings);
        return written.page.source(source).text();
    }

    private void add(Comparison comparison) {
        page.heading(comparison.vm());
        page.paragraph(comparison.conclusion() + '.', "answer");
        comparison.remarks().forEach(remark -> page.paragraph(remark, "quiet"));
        page.begin(comparison.table().get(0), false);
        comparison.figures().forEach(this::row);
        page.end();
        page.paragraph("Held against \u201c" + comparison.results().get(comparison.baseline()).label()
                + "\u201d; up to " + comparison.tolerance().text() + " of its value counts as the same.", "quiet");
        ComparisonPlots plots = ComparisonPlots.of(comparison, PlotAxis.ROUND, policies);
        page.smallHeading("By round").plots(plots.overlays());
        page.smallHeading("By time").plots(ComparisonPlots.of(comparison, PlotAxis.TIME, policies).overlays());
        page.smallHeading("Differences to \u201c" + comparison.results().get(comparison.baseline()).label() + '\u201d');
        page.paragraph(ComparisonPlots.DIFFERENCES, "quiet").plots(plots.differences());
    }

    private void row(FigureRow row) {
        List<Page.Cell> cells = new ArrayList<>();
        cells.add(Page.Cell.plain(row.label()));
        row.cells().forEach(cell -> cells.add(new Page.Cell(sign(cell) + cell.line(), style(cell))));
        page.row(cells);
    }

    /** What the colour says is said by a sign too. */
    private static String sign(FigureCell cell) {
        return switch (cell.mark()) {
            case LESS -> "\u25bc ";
            case MORE -> "\u25b2 ";
            case OTHER -> "\u2260 ";
            default -> "";
        };
    }

    private static String style(FigureCell cell) {
        return switch (cell.mark()) {
            case LESS -> "less";
            case MORE, OTHER -> "more";
            default -> "";
        };
    }

    private void settings(List<ComparedResult> results, List<SettingDifference> settings) {
        page.heading("What differs in the settings");
        if (settings.isEmpty()) {
            page.paragraph("All settings are the same.", "quiet");
        } else {
            page.table(SettingDifference.table(results, settings), true);
        }
    }
}
