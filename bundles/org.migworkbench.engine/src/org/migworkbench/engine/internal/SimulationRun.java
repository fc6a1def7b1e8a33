package org.migworkbench.engine.internal;

import org.migworkbench.engine.Run;
import org.migworkbench.engine.RunControl;
import org.migworkbench.engine.RunObserver;
import org.migworkbench.engine.RunResult;
import org.migworkbench.engine.ScenarioSpec;
import org.migworkbench.engine.policy.PolicyCatalog;
import org.migworkbench.engine.workload.WorkloadCatalog;

/** One run. */
public final class SimulationRun implements Run {

    public SimulationRun(ScenarioSpec spec, PolicyCatalog policies, WorkloadCatalog workloads, RunObserver observer,
            String version) {
    }

    @Override
    public long nowNanos() {
        return 0;
    }

    @Override
    public boolean advance(long untilNanos, RunControl control) {
        throw new IllegalStateException("Not built yet");
    }

    @Override
    public RunResult result() {
        throw new IllegalStateException("Not built yet");
    }
}
