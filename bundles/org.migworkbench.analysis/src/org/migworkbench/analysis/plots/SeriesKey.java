package org.migworkbench.analysis.plots;

import java.util.Objects;
import org.migworkbench.quantities.ShownUnit;

/**
 * What a series is, apart from its points.
 *
 * @param id    name in exported files, unique in the plot
 * @param label name in legend and read-out
 * @param axis  axis that its values belong to
 * @param unit  unit of its values
 * @param role  what it stands for
 */
public record SeriesKey(String id, String label, AxisId axis, ShownUnit unit, SeriesRole role) {

    /** Checks that nothing is missing. */
    public SeriesKey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(role, "role");
    }
}
