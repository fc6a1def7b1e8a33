package org.migworkbench.plots.ui.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnitSource;
import org.jfree.chart.axis.TickUnits;

/** Ticks of an axis of numbers: steps of 1, 2 and 5 in every decade. */
final class Ticks {

    private static final double SMALLEST = 1e-6;
    private static final double LARGEST = 1e13;
    private static final int DECADE = 10;

    private Ticks() {
    }

    /** All steps; for an axis of whole numbers those from 1. */
    static TickUnitSource of(boolean integers) {
        TickUnits units = new TickUnits();
        for (double decade = integers ? 1 : SMALLEST; decade < LARGEST; decade *= DECADE) {
            for (int step : new int[] { 1, 2, 5 }) {
                units.add(new NumberTickUnit(decade * step, format(decade * step)));
            }
        }
        return units;
    }

    /** As many decimals as the distance of two ticks needs, with a point in every language. */
    private static DecimalFormat format(double step) {
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
