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
 * @param protection      what is kept against failures
 */
public record Strategies(PageSelection selection, Encoding encoding, BandwidthAllocation bandwidth, StopCondition stop,
        TransferMode mode, Throttling throttling, SwitchCosts costs, Protection protection) {

    /** Checks that nothing is missing. */
    public Strategies {
        Objects.requireNonNull(selection, "selection");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(bandwidth, "bandwidth");
        Objects.requireNonNull(stop, "stop");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(throttling, "throttling");
        Objects.requireNonNull(costs, "costs");
        Objects.requireNonNull(protection, "protection");
    }

    /**
     * A policy that keeps nothing against failures.
     *
     * @param selection  which pages go now
     * @param encoding   what they cost on the wire
     * @param bandwidth  how fast they may go
     * @param stop       whether a round was enough
     * @param mode       which phase comes next
     * @param throttling how much the guest is slowed
     * @param costs      fixed times
     */
    public Strategies(PageSelection selection, Encoding encoding, BandwidthAllocation bandwidth, StopCondition stop,
            TransferMode mode, Throttling throttling, SwitchCosts costs) {
        this(selection, encoding, bandwidth, stop, mode, throttling, costs, Protection.NONE);
    }

    /**
     * The same policy under a protection.
     *
     * @param other the protection
     * @return the policy
     */
    public Strategies with(Protection other) {
        return new Strategies(selection, encoding, bandwidth, stop, mode, throttling, costs, other);
    }
}
