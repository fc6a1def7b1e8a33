package org.migworkbench.benchmarks;

import org.migworkbench.engine.spec.ScenarioSpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The job that CloudSim Plus can do too: one guest over 10 Gbit/s, its memory sent once. Here each page is sent; there
 * it is one event whose time is memory divided by rate.
 */
@State(Scope.Benchmark)
public class IdleGuestBenchmark {

    private static final double CLOSE = 0.1;

    /** Memory in MiB. */
    @Param("4096")
    public int mib;

    private ScenarioSpec job;

    /** Makes the job and checks that both find about the same time. */
    @Setup
    public void prepare() {
        job = Jobs.idle(mib);
        double expected = (double) mib * (1 << 20) / Jobs.TEN_GIGABIT;
        check("The page-level simulation", workbench(), expected);
        check("CloudSim Plus", cloudSimPlus(), expected);
    }

    private static void check(String who, double seconds, double expected) {
        if (Math.abs(seconds - expected) > CLOSE * expected) {
            throw new IllegalStateException(
                    who + " takes " + seconds + " s of simulated time for the job; expected are "
                            + expected + " s.");
        }
    }

    /**
     * Simulates it here.
     *
     * @return seconds of simulated time that the migration takes
     */
    @Benchmark
    public double workbench() {
        return Jobs.run(job).migrations().get(0).totalNanos() / 1e9;
    }

    /**
     * Simulates it with CloudSim Plus.
     *
     * @return seconds of simulated time that the migration takes
     */
    @Benchmark
    public double cloudSimPlus() {
        return new CloudSimPlusJob(mib).run();
    }
}
