package org.migworkbench.engine.spec;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A workload by its id, with parameters as text.
 *
 * @param id     id in the {@link org.migworkbench.engine.workload.WorkloadCatalog}
 * @param params values by parameter name as written in a file or on the command line; a missing one has its default
 * @param vcpu   number from 0 of the virtual processor that runs it; {@value #BY_PLACE} = the workloads of a guest take
 *               turns in the order of the specification
 */
public record WorkloadRef(String id, SortedMap<String, String> params, int vcpu) {

    /** Value of {@code vcpu} that means: by the place in the list of workloads. */
    public static final int BY_PLACE = -1;

    /** Makes the map immutable; it stays sorted, so iteration has one order everywhere. */
    public WorkloadRef {
        Objects.requireNonNull(id, "id");
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
    }

    /**
     * A workload on the processor that its place in the list gives it.
     *
     * @param id     its id
     * @param params values by parameter name
     */
    public WorkloadRef(String id, SortedMap<String, String> params) {
        this(id, params, BY_PLACE);
    }
}
