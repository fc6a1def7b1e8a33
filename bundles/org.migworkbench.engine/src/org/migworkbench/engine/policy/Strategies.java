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
 * @param costs           fixed times
 */
public record Strategies(PageSelection selection, Encoding encoding, BandwidthAllocation bandwidth, StopCondition stop,
        TransferMode mode, Throttling throttling, SwitchCosts costs) {

    /** Checks that nothing is missing. */
    public Strategies {
        Objects.requireNonNull(selection, "selection");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(bandwidth, "bandwidth");
        Objects.requireNonNull(stop, "stop");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(throttling, "throttling");
        Objects.requireNonNull(costs, "costs");
    }
}
