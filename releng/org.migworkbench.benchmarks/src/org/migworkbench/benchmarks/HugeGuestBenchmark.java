package org.migworkbench.benchmarks;

import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One huge guest at page level, of which a sixteenth is written. */
@State(Scope.Benchmark)
public class HugeGuestBenchmark {

    /** Memory in MiB. */
    @Param("1048576")
    public int mib;

    /** What migrates it. */
    @Param({ "libxc", "qemu", "xen" })
    public String policy;

    private ScenarioSpec job;

    /** Makes the job. */
    @Setup
    public void prepare() {
        job = Jobs.huge(mib, policy);
    }

    /**
     * Simulates it.
     *
     * @return the result, for JMH
     */
    @Benchmark
    public RunResult simulate() {
        return Jobs.run(job);
    }
}
