package org.migworkbench.analysis;

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
        return unit.label().isEmpty() ? label : label + " (" + unit.label() + ')';
    }
}
