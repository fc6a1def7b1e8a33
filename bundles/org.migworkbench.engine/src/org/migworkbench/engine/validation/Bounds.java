package org.migworkbench.engine.validation;

import org.migworkbench.quantities.Range;

/**
 * What quantities of a scenario may be at most. Virtual time is counted in {@code long} nanoseconds: a run adds a start, a
 * time-out, latencies and delays, so each is small enough for several of them to fit.
 */
final class Bounds {

    /** Times: up to 10^18 ns, which is 31.7 years. */
    static final Range TIME = Range.between(0, 1e18);

    /** Times that must pass. */
    static final Range PERIOD = Range.parse("(0,1000000000000000000]");

    /** Rates in bytes a second: slower is standing still, and faster is nothing that anybody has. */
    static final Range RATE = Range.between(1e-3, 1e18);

    /** Virtual processors: QEMU's and KVM's largest machine has 4096. */
    static final Range PROCESSORS = Range.between(1, 4096);

    /** Limits of rounds. */
    static final Range ROUNDS = Range.parse("[1,)");

    private Bounds() {
    }
}
