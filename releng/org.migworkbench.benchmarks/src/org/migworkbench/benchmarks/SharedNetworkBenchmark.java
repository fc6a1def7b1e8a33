package org.migworkbench.benchmarks;

import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Many guests of 64 MiB at page level that share one network. */
@State(Scope.Benchmark)
public class SharedNetworkBenchmark {

    /** Number of guests. */
    @Param("1000")
    public int guests;

    private ScenarioSpec job;

    /** Makes the job. */
    @Setup
    public void prepare() {
        job = Jobs.shared(guests);
    }

    /**
     * Simulates all of them.
     *
     * @return the result, for JMH
     */
    @Benchmark
    public RunResult simulate() {
        return Jobs.run(job);
    }
}
