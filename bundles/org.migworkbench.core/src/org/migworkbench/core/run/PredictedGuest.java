package org.migworkbench.core.run;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/**
 * The virtual machine of a {@link Prediction}.
 *
 * @param memoryBytes  its memory
 * @param nonZeroBytes memory outside the working set that is not zero; empty for all of it
 * @param vcpus        number of its virtual processors, 1 or more; its writes are spread evenly over them
 * @param workloads    what writes its memory; empty for an idle guest
 * @param content      what a write leaves in a page
 * @param disk         the disk that moves with it
 * @param assumptions  what was not told and is assumed, a sentence each
 */
public record PredictedGuest(long memoryBytes, OptionalLong nonZeroBytes, int vcpus, List<WorkloadRef> workloads,
        ContentSpec content, DiskSpec disk, List<String> assumptions) {

    /** Makes the lists immutable. */
    public PredictedGuest {
        Objects.requireNonNull(nonZeroBytes, "nonZeroBytes");
        workloads = List.copyOf(workloads);
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(disk, "disk");
        assumptions = List.copyOf(assumptions);
    }

    /**
     * A guest with one processor whose disk stays where it is.
     *
     * @param memoryBytes its memory, none of which is zero
     * @param workloads   what writes its memory; empty for an idle guest
     */
    public PredictedGuest(long memoryBytes, List<WorkloadRef> workloads) {
        this(memoryBytes, OptionalLong.empty(), 1, workloads, ContentSpec.RANDOM, DiskSpec.SHARED, List.of());
    }
}
