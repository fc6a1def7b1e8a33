package org.migworkbench.engine.policy;

import java.util.List;
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
 * @param disk            how the disk is copied, if it has to be
 */
public record Strategies(PageSelection selection, Encoding encoding, BandwidthAllocation bandwidth, StopCondition stop,
        TransferMode mode, Throttling throttling, SwitchCosts costs, Protection protection, DiskCopy disk) {

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
        Objects.requireNonNull(disk, "disk");
    }

    /**
     * A policy that says nothing about the disk: all of it is copied.
     *
     * @param selection  which pages go now
     * @param encoding   what they cost on the wire
     * @param bandwidth  how fast they may go
     * @param stop       whether a round was enough
     * @param mode       which phase comes next
     * @param throttling how much the guest is slowed
     * @param costs      fixed times
     * @param protection what is kept against failures
     */
    public Strategies(PageSelection selection, Encoding encoding, BandwidthAllocation bandwidth, StopCondition stop,
            TransferMode mode, Throttling throttling, SwitchCosts costs, Protection protection) {
        this(selection, encoding, bandwidth, stop, mode, throttling, costs, protection, DiskCopy.WHOLE);
    }

    /**
     * A policy that keeps nothing against failures and says nothing about the disk.
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

    /** The migration begins: each strategy allocates what grows with the guest. */
    public void start() {
        for (Strategy each : List.of(selection, encoding, bandwidth, stop, mode, throttling, protection, disk)) {
            each.start();
        }
    }

    /**
     * The same policy under a protection.
     *
     * @param other the protection
     * @return the policy
     */
    public Strategies with(Protection other) {
        return new Strategies(selection, encoding, bandwidth, stop, mode, throttling, costs, other, disk);
    }

    /**
     * The same policy with another way of copying the disk.
     *
     * @param other how the disk is copied
     * @return the policy
     */
    public Strategies withDisk(DiskCopy other) {
        return new Strategies(selection, encoding, bandwidth, stop, mode, throttling, costs, protection, other);
    }
}
