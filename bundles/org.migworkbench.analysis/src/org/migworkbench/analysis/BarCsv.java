package org.migworkbench.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.migworkbench.analysis.experiment.BarPlot;
import org.migworkbench.analysis.experiment.BarPlot.Bars;

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
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, ResultFiles.CSV)) {
            List<String> heading = new ArrayList<>(List.of("Workload"));
            for (Bars bars : plot.series()) {
                heading.add(bars.label() + ", " + plot.values().text());
                heading.add(bars.label() + ", half of the 95 % interval");
            }
            printer.printRecord(heading);
            for (int i = 0; i < plot.categories().size(); i++) {
                List<String> row = new ArrayList<>(List.of(plot.categories().get(i)));
                for (Bars bars : plot.series()) {
                    row.add(known(bars.means().get(i)));
                    row.add(known(bars.halves().get(i)));
                }
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.toString();
    }

    private static String known(double value) {
        return Double.isFinite(value) ? ExactNumbers.text(value) : "";
    }
}
