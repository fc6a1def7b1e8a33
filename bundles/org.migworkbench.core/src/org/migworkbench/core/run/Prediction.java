package org.migworkbench.core.run;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.WorkloadRef;

/**
 * A question about one virtual machine: what if it were migrated over this link?
 *
 * @param memoryBytes its memory
 * @param nonZeroBytes memory outside the working set that is not zero; empty for all of it
 * @param workloads what writes its memory; empty for an idle guest
 * @param content what a write leaves in a page
 * @param bandwidthBytesPerSecond the most that the migration may send; empty for no limit
 * @param lineRateBytesPerSecond the rate of the link; empty for that of the limit
 * @param downtimeLimitNanos the longest acceptable pause; 0 for the policy's own
 * @param policy the policy
 * @param timeoutNanos the longest total time; {@link Long#MAX_VALUE} for none
 * @param seed the seed
 * @param disk the disk that moves with it
 */
public record Prediction(long memoryBytes, OptionalLong nonZeroBytes, List<WorkloadRef> workloads, ContentSpec content,
        OptionalDouble bandwidthBytesPerSecond, OptionalDouble lineRateBytesPerSecond, long downtimeLimitNanos,
        PolicySpec policy, long timeoutNanos, long seed, DiskSpec disk) {

    /** Checks that nothing is missing. */
    public Prediction {
        Objects.requireNonNull(nonZeroBytes, "nonZeroBytes");
        workloads = List.copyOf(workloads);
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(bandwidthBytesPerSecond, "bandwidthBytesPerSecond");
        Objects.requireNonNull(lineRateBytesPerSecond, "lineRateBytesPerSecond");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(disk, "disk");
    }

    /**
     * A question about a virtual machine whose disk stays where it is.
     *
     * @param memoryBytes its memory
     * @param nonZeroBytes memory outside the working set that is not zero; empty for all of it
     * @param workloads what writes its memory; empty for an idle guest
     * @param content what a write leaves in a page
     * @param bandwidthBytesPerSecond the most that the migration may send; empty for no limit
     * @param lineRateBytesPerSecond the rate of the link; empty for that of the limit
     * @param downtimeLimitNanos the longest acceptable pause; 0 for the policy's own
     * @param policy the policy
     * @param timeoutNanos the longest total time; {@link Long#MAX_VALUE} for none
     * @param seed the seed
     */
    public Prediction(long memoryBytes, OptionalLong nonZeroBytes, List<WorkloadRef> workloads, ContentSpec content,
            OptionalDouble bandwidthBytesPerSecond, OptionalDouble lineRateBytesPerSecond, long downtimeLimitNanos,
            PolicySpec policy, long timeoutNanos, long seed) {
        this(memoryBytes, nonZeroBytes, workloads, content, bandwidthBytesPerSecond, lineRateBytesPerSecond,
                downtimeLimitNanos, policy, timeoutNanos, seed, DiskSpec.SHARED);
    }
}
