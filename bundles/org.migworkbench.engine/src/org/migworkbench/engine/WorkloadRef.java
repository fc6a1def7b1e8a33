package org.migworkbench.engine;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A workload by its id, with parameters as text.
 *
 * @param id     id in the {@link org.migworkbench.engine.workload.WorkloadCatalog}
 * @param params values by parameter name as written in a file or on the command line; a missing one has its default
 */
public record WorkloadRef(String id, SortedMap<String, String> params) {

    /** Makes the map immutable; it stays sorted, so iteration has one order everywhere. */
    public WorkloadRef {
        Objects.requireNonNull(id, "id");
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
    }
}
