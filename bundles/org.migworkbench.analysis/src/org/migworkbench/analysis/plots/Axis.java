package org.migworkbench.analysis.plots;

import java.util.Objects;
import org.migworkbench.quantities.ShownUnit;

/**
 * An axis of a plot.
 *
 * @param label    what it shows, for example {@code Rate}
 * @param unit     unit of its values
 * @param integers whether only whole numbers make sense as ticks
 */
public record Axis(String label, ShownUnit unit, boolean integers) {

    /** The axis of round numbers, below each plot. */
    public static final Axis ROUNDS = new Axis("Round", ShownUnit.ROUND, true);

    /** Checks that nothing is missing. */
    public Axis {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
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
