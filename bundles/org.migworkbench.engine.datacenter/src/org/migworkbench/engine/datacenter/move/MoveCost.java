package org.migworkbench.engine.datacenter.move;

import java.util.Objects;

/**
 * What a move costs.
 *
 * @param totalNanos    from its begin to its end, in nanoseconds
 * @param downtimeNanos how long the guest stood still
 * @param lostNanos     how much of its time the guest lost, standing still or slowed
 * @param bytes         bytes on the network
 * @param isCompleted   whether the guest runs at the target
 * @param reason        how it ended, in one sentence
 */
public record MoveCost(long totalNanos, long downtimeNanos, long lostNanos, long bytes, boolean isCompleted,
        String reason) {

    /** Checks that nothing is missing. */
    public MoveCost {
        Objects.requireNonNull(reason, "reason");
    }
}
