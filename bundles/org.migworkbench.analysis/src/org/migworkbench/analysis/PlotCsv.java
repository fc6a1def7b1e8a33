package org.migworkbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.migworkbench.analysis.format.CsvText;

/** The numbers of a plot as comma-separated text. */
public final class PlotCsv {

    private PlotCsv() {
    }

    /**
     * Writes a plot as a table: a row for each x, a column for each series with its unit in the heading.
     *
     * @param plot the plot, not down-sampled
     * @return the text; a missing point is an empty cell
     */
    public static String of(PlotModel plot) {
        List<String> heading = new ArrayList<>();
        heading.add(plot.xAxis().text());
        plot.series().forEach(series -> heading.add(heading(series)));
        return CsvText.of(heading, allX(plot).stream().map(x -> row(plot, x)));
    }

    private static String heading(Series series) {
        return series.unit().label().isEmpty() ? series.label() : series.label() + " (" + series.unit().label() + ')';
    }

    private static TreeSet<Double> allX(PlotModel plot) {
        TreeSet<Double> all = new TreeSet<>();
        for (Series series : plot.series()) {
            for (int i = 0; i < series.size(); i++) {
                all.add(series.x(i));
            }
        }
        return all;
    }

    private static List<String> row(PlotModel plot, double x) {
        List<String> cells = new ArrayList<>();
        cells.add(CsvText.cell(x));
        for (Series series : plot.series()) {
            OptionalInt index = series.indexOf(x);
            cells.add(index.isPresent() ? CsvText.cell(series.y(index.getAsInt())) : "");
        }
        return cells;
    }
}
