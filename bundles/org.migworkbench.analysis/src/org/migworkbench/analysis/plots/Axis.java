package org.migworkbench.analysis.plots;

import java.util.Objects;
import org.migworkbench.quantities.ShownUnit;

/**
 * An axis of a plot.
 *
 * @param label     what it shows, for example {@code Rate}
 * @param unit      unit of its values
 * @param integers  whether only whole numbers make sense as ticks
 * @param readUpTo  up to which value the axis is to be read, where single values are so far above that the others would
 *                  be crushed; 0 = up to the largest. Higher values are told at the upper edge
 */
public record Axis(String label, ShownUnit unit, boolean integers, double readUpTo) {

    /** The axis of round numbers, below each plot. */
    public static final Axis ROUNDS = new Axis("Round", ShownUnit.ROUND, true);

    /** Checks that nothing is missing. */
    public Axis {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * An axis that is read up to its largest value.
     *
     * @param label    what it shows
     * @param unit     unit of its values
     * @param integers whether only whole numbers make sense as ticks
     */
    public Axis(String label, ShownUnit unit, boolean integers) {
        this(label, unit, integers, 0);
    }

    /**
     * The axis for values of which single ones may be far above the others.
     *
     * @param most the largest of the others, in the axis' unit
     * @return the axis
     */
    public Axis readUpTo(double most) {
        return new Axis(label, unit, integers, most);
    }

    /**
     * Label with the unit in brackets.
     *
     * @return for example {@code Rate (Mbit/s)}
     */
    public String text() {
        return text(label, unit);
    }

    /** A name with a unit in brackets, if there is a unit. */
    static String text(String name, ShownUnit unit) {
        return unit.label().isEmpty() ? name : name + " (" + unit.label() + ')';
    }
}
