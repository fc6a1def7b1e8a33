package org.migworkbench.engine.policy;

import java.util.Objects;

/**
 * A whole policy, made for one migration of one run.
 *
 * @param selection       which pages go now
 * @param encoding        what they cost on the wire
 * @param bandwidth       how fast they may go
 * @param stop            whether a round was enough
 * @param mode            which phase comes next
 * @param throttling      how much the guest is slowed
 * @param roundCostNanos  fixed cost of each round after the first in nanoseconds, paid before its first page, 0 or more
 * @param switchoverNanos fixed cost of the switch in nanoseconds, paid after the last page while the guest stands
 *                        still, 0 or more
 */
public record Strategies(PageSelection selection, Encoding encoding, BandwidthAllocation bandwidth, StopCondition stop,
        TransferMode mode, Throttling throttling, long roundCostNanos, long switchoverNanos) {

    /** Checks that nothing is missing or negative. */
    public Strategies {
        Objects.requireNonNull(selection, "selection");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(bandwidth, "bandwidth");
        Objects.requireNonNull(stop, "stop");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(throttling, "throttling");
        if (roundCostNanos < 0 || switchoverNanos < 0) {
            throw new IllegalArgumentException("A cost of " + roundCostNanos + " or " + switchoverNanos
                    + " ns is below 0; costs are 0 or more.");
        }
    }
}
