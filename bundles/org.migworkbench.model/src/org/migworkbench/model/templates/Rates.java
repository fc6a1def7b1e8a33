package org.migworkbench.model.templates;

/** Rates and delays of usual networks, in bytes a second and nanoseconds. */
final class Rates {

    static final double GBIT = 125e6;
    static final double MBIT = GBIT / 1000;
    static final double TEN_GBIT = 10 * GBIT;
    static final double FORTY_GBIT = 40 * GBIT;
    static final long LOCAL_LATENCY = 100_000;
    static final long SWITCH_LATENCY = 10_000;
    static final long MILLISECOND = 1_000_000;

    private Rates() {
    }
}
