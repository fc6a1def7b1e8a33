package org.migworkbench.benchmarks;

import org.migworkbench.engine.fluid.FluidScenario;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Fluid mode: the scenario read once and run again and again, and read each time. */
@State(Scope.Benchmark)
public class FluidBenchmark {

    /** Number of guests: one of 4 GiB with ten rounds, or that many of 64 MiB over one network. */
    @Param("1")
    public int guests;

    private ScenarioSpec job;
    private FluidScenario prepared;

    /** Makes the job. */
    @Setup
    public void prepare() {
        job = guests == 1 ? Jobs.tenRounds(4096, "uniform", "libxc") : Jobs.shared(guests);
        prepared = Jobs.prepareFluid(job);
    }

    /**
     * Runs what was read before.
     *
     * @return the result, for JMH
     */
    @Benchmark
    public RunResult run() {
        return prepared.run();
    }

    /**
     * Reads and runs.
     *
     * @return the result, for JMH
     */
    @Benchmark
    public RunResult readAndRun() {
        return Jobs.prepareFluid(job).run();
    }
}
