package org.migworkbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.migworkbench.analysis.experiment.BarPlot;
import org.migworkbench.analysis.experiment.BarPlot.Bars;
import org.migworkbench.analysis.format.CsvText;

/** The numbers of a plot of bars as comma-separated text. */
public final class BarCsv {

    private BarCsv() {
    }

    /**
     * Writes a plot as a table: a row for each category, for each series a column with the value and one with half of
     * the interval's width.
     *
     * @param plot the plot
     * @return the text; what is not known is an empty cell
     */
    public static String of(BarPlot plot) {
        List<String> heading = new ArrayList<>(List.of("Workload"));
        for (Bars bars : plot.series()) {
            heading.add(bars.label() + ", " + plot.values().text());
            heading.add(bars.label() + ", half of the 95 % interval");
        }
        return CsvText.of(heading, IntStream.range(0, plot.categories().size()).mapToObj(i -> row(plot, i)));
    }

    private static List<String> row(BarPlot plot, int category) {
        List<String> row = new ArrayList<>(List.of(plot.categories().get(category)));
        for (Bars bars : plot.series()) {
            row.add(CsvText.cell(bars.means().get(category)));
            row.add(CsvText.cell(bars.halves().get(category)));
        }
        return row;
    }
}
