package org.migworkbench.engine.workloads.load;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.migworkbench.engine.spec.WorkloadRef;

/**
 * What a load does to a guest's memory.
 *
 * @param workloads    what writes; empty where nothing does
 * @param nonZeroBytes memory outside the working set that it fills once, in bytes; empty where nothing is known
 */
public record GuestLoad(List<WorkloadRef> workloads, OptionalLong nonZeroBytes) {

    /** Makes the list immutable. */
    public GuestLoad {
        workloads = List.copyOf(workloads);
        Objects.requireNonNull(nonZeroBytes, "nonZeroBytes");
    }

    static GuestLoad writing(WorkloadRef workload) {
        return new GuestLoad(List.of(workload), OptionalLong.empty());
    }
}
