package org.migworkbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What a plot says at one place, in words. */
public final class PlotReadout {

    private PlotReadout() {
    }

    /**
     * The values at an x.
     *
     * @param plot the plot
     * @param x    where
     * @return one text for each series that has a point there, for example {@code Dirty rate 984 Mbit/s}
     */
    public static List<String> values(PlotModel plot, double x) {
        List<String> texts = new ArrayList<>();
        for (Series series : plot.series()) {
            OptionalInt index = series.indexOf(x);
            if (index.isPresent()) {
                texts.add(series.label() + ' ' + series.unit().text(series.y(index.getAsInt())));
            }
        }
        return texts;
    }

    /**
     * The values at an x in one line.
     *
     * @param plot the plot
     * @param x    where
     * @return for example {@code Round 3: Dirty rate 984 Mbit/s, Bandwidth 500 Mbit/s}; empty if there is no point
     */
    public static String line(PlotModel plot, double x) {
        List<String> values = values(plot, x);
        if (values.isEmpty()) {
            return "";
        }
        return plot.xAxis().label() + ' ' + plot.xAxis().unit().text(x) + ": " + String.join(", ", values);
    }
}
