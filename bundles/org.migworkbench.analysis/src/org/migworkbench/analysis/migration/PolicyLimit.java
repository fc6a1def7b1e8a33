package org.migworkbench.analysis.migration;

import java.util.Objects;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.Unit;

/**
 * A value of a migration or of its policy that decides what it does: a limit, a trigger.
 *
 * @param path  path of the parameter, as {@code --set} takes it
 * @param unit  its unit
 * @param whole whether only whole numbers make sense
 * @param value the value that holds, in the stored unit; finite
 * @param range what it may be, in the stored unit
 */
public record PolicyLimit(String path, Unit unit, boolean whole, double value, Range range) {

    /** Checks that nothing is missing. */
    public PolicyLimit {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(range, "range");
    }
}
