package org.migworkbench.analysis.plots;

import java.util.Objects;
import java.util.Optional;
import org.migworkbench.quantities.ShownUnit;

/**
 * A value that a person set and that the values of a plot are held against, such as a limit.
 *
 * @param axis      the axis that it stands on
 * @param value     where, in its unit
 * @param unit      the unit, that of the axis
 * @param label     what it is, for example {@code Limit}
 * @param parameter path of the value that it stands for, as {@code --set} takes it; empty if it can't be set
 */
public record Threshold(AxisId axis, double value, ShownUnit unit, String label, Optional<String> parameter) {

    /** Checks that nothing is missing and the value is one that can be drawn. */
    public Threshold {
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(parameter, "parameter");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A threshold must be a finite number, not " + value);
        }
    }

    /**
     * What the threshold is and where it stands.
     *
     * @return for example {@code Limit 300 ms}
     */
    public String text() {
        return label + ' ' + unit.text(value);
    }
}
