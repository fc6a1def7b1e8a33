package org.migworkbench.engine.policy;

/**
 * Fixed times of a migration, in nanoseconds, each 0 or more.
 *
 * @param roundNanos      for each round after the first, before its first page
 * @param pauseNanos      while the guest stands still, before the rest is sent: waiting for a go-ahead
 * @param switchoverNanos while the guest stands still, after the last page: state of the devices, start at the
 *                        destination
 */
public record SwitchCosts(long roundNanos, long pauseNanos, long switchoverNanos) implements Strategy {

    /** Nothing costs time. */
    public static final SwitchCosts NONE = new SwitchCosts(0, 0, 0);

    /** Checks the ranges. */
    public SwitchCosts {
        if (roundNanos < 0 || pauseNanos < 0 || switchoverNanos < 0) {
            throw new IllegalArgumentException("A cost of " + roundNanos + ", " + pauseNanos + " or " + switchoverNanos
                    + " ns is below 0; costs are 0 or more.");
        }
    }
}
