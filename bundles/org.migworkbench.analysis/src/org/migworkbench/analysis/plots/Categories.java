package org.migworkbench.analysis.plots;

import java.util.List;
import java.util.Objects;

/**
 * An axis of things that have names instead of values.
 *
 * @param label what they are, for example {@code Workload}
 * @param names their names in the order of the axis
 */
public record Categories(String label, List<String> names) {

    /** Makes the list immutable. */
    public Categories {
        Objects.requireNonNull(label, "label");
        names = List.copyOf(names);
    }

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    public int size() {
        return names.size();
    }

    /**
     * Whether a number is that of a category.
     *
     * @param index a number
     * @return true from 0 to below {@link #size()}
     */
    boolean has(double index) {
        return index >= 0 && index < names.size();
    }
}
