package org.migworkbench.analysis.plots;

import java.util.Objects;
import org.migworkbench.quantities.ShownUnit;

/**
 * What a series is, apart from its points.
 *
 * @param id     name in exported files, unique in the plot
 * @param label  name in legend and read-out
 * @param axis   axis that its values belong to
 * @param unit   unit of its values
 * @param role   what it stands for
 * @param source whose values it shows
 */
public record SeriesKey(String id, String label, AxisId axis, ShownUnit unit, SeriesRole role, SeriesSource source) {

    /** Checks that nothing is missing. */
    public SeriesKey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(source, "source");
        if (axis == AxisId.BELOW) {
            throw new IllegalArgumentException("The values of " + id + " need an axis beside the plot");
        }
    }

    /**
     * A series of the only result that a plot shows.
     *
     * @param id    name in exported files, unique in the plot
     * @param label name in legend and read-out
     * @param axis  axis that its values belong to
     * @param unit  unit of its values
     * @param role  what it stands for
     */
    public SeriesKey(String id, String label, AxisId axis, ShownUnit unit, SeriesRole role) {
        this(id, label, axis, unit, role, SeriesSource.CURRENT);
    }

    /** The same series of another result. */
    SeriesKey of(SeriesSource other) {
        String suffix = other.ghost() ? ".before" : other.number() == SeriesSource.ONLY ? "" : "." + other.number();
        return new SeriesKey(id + suffix, label, axis, unit, role, other);
    }

    /** The same series in another unit. */
    SeriesKey in(ShownUnit other) {
        return new SeriesKey(id, label, axis, other, role, source);
    }
}
