package org.migworkbench.core.run;

import java.util.Objects;
import java.util.OptionalDouble;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicySpec;

/**
 * A question about one virtual machine: what if it were migrated over this link?
 *
 * @param guest the virtual machine
 * @param bandwidthBytesPerSecond the most that the migration may send; empty for no limit
 * @param lineRateBytesPerSecond the rate of the link; empty for that of the limit
 * @param downtimeLimitNanos the longest acceptable pause; 0 for the policy's own
 * @param policy the policy
 * @param timeoutNanos the longest total time; {@link Long#MAX_VALUE} for none
 * @param maxRounds the most live rounds; {@link MigrationSpec#ANY_ROUNDS} for any number
 * @param seed the seed
 */
public record Prediction(PredictedGuest guest, OptionalDouble bandwidthBytesPerSecond,
        OptionalDouble lineRateBytesPerSecond, long downtimeLimitNanos, PolicySpec policy, long timeoutNanos,
        int maxRounds, long seed) {

    /** Checks that nothing is missing. */
    public Prediction {
        Objects.requireNonNull(guest, "guest");
        Objects.requireNonNull(bandwidthBytesPerSecond, "bandwidthBytesPerSecond");
        Objects.requireNonNull(lineRateBytesPerSecond, "lineRateBytesPerSecond");
        Objects.requireNonNull(policy, "policy");
    }
}
