package org.migworkbench.engine.run;

import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;

/** Opens runs. An engine has no state: runs of one engine share nothing that changes. */
public interface MigrationEngine {

    /** Version of the engines' rules; it changes when the same specification would give other numbers. */
    String VERSION = "1.0.0";

    /**
     * Prepares a run; nothing happens until {@link Run#advance} is called.
     *
     * @param spec      what to run
     * @param policies  known policies
     * @param workloads known workloads
     * @param options   who looks at it, and whether it grows
     * @return the run at time 0
     * @throws InvalidScenarioException if its validation finds an error
     */
    Run open(ScenarioSpec spec, PolicyCatalog policies, WorkloadCatalog workloads, RunOptions options);

    /**
     * Prepares a run that is observed only.
     *
     * @param spec      what to run
     * @param policies  known policies
     * @param workloads known workloads
     * @param observer  told of events on the thread that advances the run
     * @return the run at time 0
     * @throws InvalidScenarioException if its validation finds an error
     */
    default Run open(ScenarioSpec spec, PolicyCatalog policies, WorkloadCatalog workloads, RunObserver observer) {
        return open(spec, policies, workloads, RunOptions.NONE.observer(observer));
    }

    /**
     * Runs a scenario to its end on the calling thread.
     *
     * @param spec      what to run
     * @param policies  known policies
     * @param workloads known workloads
     * @param options   who looks at it, and who may cancel it
     * @return the result; of a run that was cancelled, what there was until then
     * @throws InvalidScenarioException if its validation finds an error
     */
    default RunResult run(ScenarioSpec spec, PolicyCatalog policies, WorkloadCatalog workloads, RunOptions options) {
        Run run = open(spec, policies, workloads, options);
        run.advance(Long.MAX_VALUE, options.control());
        return run.result();
    }
}
