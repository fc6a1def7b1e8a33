package org.migworkbench.analysis.plots;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.Unit;

/**
 * The parameter that a threshold stands for. A threshold may be drawn in another unit than the parameter has: a downtime
 * limit as the memory that can be sent within it.
 *
 * @param path  path of the parameter as {@code --set} takes it. A policy is named by its kind: where a document has several
 *              of that kind, the one that moves the migration of the plot is meant
 * @param unit  unit of the parameter
 * @param whole whether only whole numbers make sense
 * @param scale how much of the parameter's stored unit one of the threshold's unit is, above 0
 * @param range what the parameter may be, in its stored unit
 */
public record ThresholdKnob(String path, Unit unit, boolean whole, double scale, Range range) {

    private static final MathContext THREE_DIGITS = new MathContext(3);

    /** Checks that nothing is missing. */
    public ThresholdKnob {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(range, "range");
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("The scale of " + path + " must be above 0, not " + scale);
        }
    }

    /**
     * The value of the parameter where the threshold stands at a place: three digits, as a person would set it.
     *
     * @param shown the place in the threshold's unit
     * @return a value in the parameter's stored unit, within its range
     */
    public double stored(double shown) {
        double raw = Math.max(range.least(), Math.min(range.most(), shown * scale));
        double value = raw == 0 || Double.isInfinite(raw) ? raw : new BigDecimal(raw).round(THREE_DIGITS).doubleValue();
        double fitting = whole ? Math.rint(value) : value;
        return range.contains(fitting) ? fitting : inside(fitting);
    }

    /** An end of the range that doesn't belong to it is left by the least that makes a difference. */
    private double inside(double value) {
        double step = whole ? 1 : scale / 1000;
        return value <= range.least() ? range.least() + (range.withLeast() ? 0 : step)
                : range.most() - (range.withMost() ? 0 : step);
    }

    /**
     * The place nearest to a wished one at which the parameter has a value that a person would set.
     *
     * @param shown the wish in the threshold's unit
     * @return a place in the threshold's unit
     */
    public double nearest(double shown) {
        return stored(shown) / scale;
    }

    /**
     * The place a step away.
     *
     * @param shown     the place in the threshold's unit
     * @param direction 1 for more, -1 for less
     * @param share     how large a step is as a part of the value; at least one of what is counted
     * @return a place in the threshold's unit
     */
    public double stepped(double shown, int direction, double share) {
        double value = shown * scale;
        boolean counted = unit == Unit.ROUNDS || unit == Unit.PAGES || unit == Unit.NONE && whole;
        double step = Math.max(Math.abs(value) * share, counted ? 1 : scale / 1000);
        return nearest((value + direction * step) / scale);
    }

    /**
     * The text that sets the parameter.
     *
     * @param shown the place in the threshold's unit
     * @return for example {@code 425 ms}, as {@code --set} takes it
     */
    public String text(double shown) {
        double value = stored(shown);
        return whole ? Quantity.exact((long) value, unit) : Quantity.exact(value, unit);
    }

    /**
     * The parameter's value for people.
     *
     * @param shown the place in the threshold's unit
     * @return for example {@code 425 ms}; of a round its number
     */
    String shown(double shown) {
        double value = whole ? Math.rint(shown * scale) : shown * scale;
        return unit == Unit.ROUNDS ? Quantity.formatNumber(value) : Quantity.format(value, unit);
    }
}
