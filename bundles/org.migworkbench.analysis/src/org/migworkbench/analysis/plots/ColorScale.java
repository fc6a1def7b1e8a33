package org.migworkbench.analysis.plots;

import java.util.Objects;

/**
 * Which values the palest and the strongest colour stand for. What colours they are is the renderer's.
 *
 * @param values what the values are, and their unit
 * @param low    value of the palest colour, in that unit
 * @param high   value of the strongest colour, above {@code low}
 */
public record ColorScale(Axis values, double low, double high) {

    /** Checks that the ends differ. */
    public ColorScale {
        Objects.requireNonNull(values, "values");
        if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("A scale can't go from " + low + " to " + high);
        }
    }

    /**
     * A scale from 0 to the largest value.
     *
     * @param values what the values are
     * @param cells  the values
     * @return the scale; to 1 where no finite value is above 0
     */
    public static ColorScale fromZero(Axis values, Cells cells) {
        double high = 0;
        for (int i = 0; i < cells.size(); i++) {
            double value = cells.value(i / cells.columns(), i % cells.columns());
            high = Double.isFinite(value) ? Math.max(high, value) : high;
        }
        return new ColorScale(values, 0, high > 0 ? high : 1);
    }

    /**
     * How strong the colour of a value is.
     *
     * @param value the value
     * @return 0 for the palest to 1 for the strongest; values beyond the ends have the colour of the end
     */
    public double strength(double value) {
        return Math.max(0, Math.min(1, (value - low) / (high - low)));
    }
}
