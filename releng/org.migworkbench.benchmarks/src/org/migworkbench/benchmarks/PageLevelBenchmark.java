package org.migworkbench.benchmarks;

import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One guest at page level, ten rounds. */
@State(Scope.Benchmark)
public class PageLevelBenchmark {

    /** Memory in MiB. */
    @Param("4096")
    public int mib;

    /** What the guest writes. */
    @Param({ "uniform", "hot-cold" })
    public String workload;

    /** What migrates it. */
    @Param({ "xen", "libxc", "qemu" })
    public String policy;

    private ScenarioSpec job;

    /** Makes the job and checks that it is the one that was meant. */
    @Setup
    public void prepare() {
        job = Jobs.tenRounds(mib, workload, policy);
        int rounds = Jobs.run(job).migrations().get(0).rounds().size();
        if (rounds < Jobs.LIVE_ROUNDS + 1) {
            throw new IllegalStateException("The job has " + rounds + " rounds; meant are at least "
                    + (Jobs.LIVE_ROUNDS + 1) + ".");
        }
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
