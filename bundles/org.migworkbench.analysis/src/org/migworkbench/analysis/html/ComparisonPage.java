package org.migworkbench.analysis.html;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.analysis.compare.ComparedResult;
import org.migworkbench.analysis.compare.Comparison;
import org.migworkbench.analysis.compare.FigureCell;
import org.migworkbench.analysis.compare.FigureRow;
import org.migworkbench.analysis.compare.SettingDifference;
import org.migworkbench.analysis.plots.PlotModel;

/** A comparison as a page. */
public final class ComparisonPage {

    private final Page page;

    private ComparisonPage(PageSource source) {
        this.page = new Page(source);
    }

    /**
     * The migrations of a virtual machine beside each other.
     *
     * @param comparison what is compared
     * @param plots      the plots of all of them, and of their differences
     */
    public record Part(Comparison comparison, List<? extends PlotModel> plots) {

        /** Makes the list immutable. */
        public Part {
            plots = List.copyOf(plots);
        }
    }

    /**
     * Writes a comparison.
     *
     * @param parts    the virtual machines, at least one, of the same results
     * @param settings what differs in the settings
     * @param source   where it comes from
     * @return the page
     */
    public static String of(List<Part> parts, List<SettingDifference> settings, PageSource source) {
        ComparisonPage comparison = new ComparisonPage(source);
        List<ComparedResult> results = parts.get(0).comparison().results();
        results.forEach(one -> comparison.page.paragraph(one.label() + ": " + HtmlReport.version(one.result())
                + (one.measured() ? " (measured)" : ""), "quiet"));
        parts.forEach(comparison::add);
        comparison.settings(results, settings);
        return comparison.page.source(source).text();
    }

    private void add(Part part) {
        Comparison comparison = part.comparison();
        page.heading(comparison.vm());
        page.paragraph(comparison.conclusion() + '.', "answer");
        comparison.remarks().forEach(remark -> page.paragraph(remark, "quiet"));
        page.begin(comparison.table().get(0), false);
        comparison.figures().forEach(this::row);
        page.end();
        page.paragraph("Held against \u201c" + comparison.results().get(comparison.baseline()).label()
                + "\u201d; up to " + comparison.tolerance().text() + " of its value counts as the same.", "quiet");
        page.plots(part.plots());
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
