package org.migworkbench.analysis.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.migworkbench.analysis.format.CsvText;

/**
 * Bars with their confidence intervals: a group for each category, in it a bar of each series.
 *
 * @param id         name in exported files
 * @param title      what it shows; stands outside the picture
 * @param values     axis of the values
 * @param categories the groups, from left to right
 * @param series     what has a bar in each group, in the order of the legend
 */
public record BarPlot(String id, String title, Axis values, Categories categories, List<Bars> series)
        implements
            PlotModel {

    /**
     * The bars of one series.
     *
     * @param label  name in the legend
     * @param means  height of the bar for each category, in the unit of the axis; not a number where there is none
     * @param halves half of its interval's width; not a number where there is none
     */
    public record Bars(String label, List<Double> means, List<Double> halves) {

        /** Makes the lists immutable. */
        public Bars {
            Objects.requireNonNull(label, "label");
            means = List.copyOf(means);
            halves = List.copyOf(halves);
        }
    }

    /** Makes the list immutable and checks that each series has a bar for each category. */
    public BarPlot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(categories, "categories");
        series = List.copyOf(series);
        for (Bars bars : series) {
            if (bars.means().size() != categories.size() || bars.halves().size() != categories.size()) {
                throw new IllegalArgumentException(bars.label() + " has " + bars.means().size() + " bars for "
                        + categories.size() + " categories");
            }
        }
    }

    @Override
    public boolean isEmpty() {
        return series.stream().flatMap(bars -> bars.means().stream()).noneMatch(Double::isFinite);
    }

    /**
     * Where the highest bar or interval ends.
     *
     * @return a finite value above 0; 1 if there is none
     */
    public double top() {
        double top = 0;
        for (Bars bars : series) {
            for (int i = 0; i < categories.size(); i++) {
                double half = bars.halves().get(i);
                double end = bars.means().get(i) + (Double.isFinite(half) ? half : 0);
                top = Double.isFinite(end) ? Math.max(top, end) : top;
            }
        }
        return top > 0 ? top : 1;
    }

    @Override
    public String readout(PlotPoint at) {
        if (!categories.has(at.x()) || at.y() < 0 || at.y() >= series.size()) {
            return "";
        }
        Bars bars = series.get((int) at.y());
        int category = (int) at.x();
        double half = bars.halves().get(category);
        return bars.label() + ", " + categories.names().get(category) + ": "
                + values.unit().text(bars.means().get(category))
                + (half > 0 ? " \u00b1 " + values.unit().text(half) : "");
    }

    /** A row for each category; for each series a column with the value and one with half of the interval's width. */
    @Override
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading());
        for (int i = 0; i < categories.size(); i++) {
            List<String> row = new ArrayList<>(List.of(categories.names().get(i)));
            for (Bars bars : series) {
                row.add(CsvText.cell(bars.means().get(i)));
                row.add(CsvText.cell(bars.halves().get(i)));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> heading() {
        List<String> heading = new ArrayList<>(List.of(categories.label()));
        for (Bars bars : series) {
            heading.add(bars.label() + ", " + values.text());
            heading.add(bars.label() + ", half of the 95 % interval");
        }
        return heading;
    }
}
