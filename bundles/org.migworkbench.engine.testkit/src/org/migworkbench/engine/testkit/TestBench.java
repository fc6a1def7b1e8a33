package org.migworkbench.engine.testkit;

import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;

/**
 * Runs scenarios with the policies and workloads under test.
 *
 * @param policies  the policies, all that the scenarios name
 * @param workloads the workloads, all that the scenarios name
 */
public record TestBench(PolicyCatalog policies, WorkloadCatalog workloads) {

    /**
     * Opens a run.
     *
     * @param spec     the scenario
     * @param observer told of events
     * @return the run
     */
    public Run open(ScenarioSpec spec, RunObserver observer) {
        return new SimulationEngine().open(spec, policies, workloads, observer);
    }

    /**
     * Opens a run with a witness of what reaches the destinations.
     *
     * @param spec     the scenario
     * @param observer told of events
     * @param witness  the witness, a {@link ReferenceMemory} as a rule
     * @return the run
     */
    public Run open(ScenarioSpec spec, RunObserver observer, MemoryWitness witness) {
        return new SimulationEngine().open(spec, policies, workloads,
                RunOptions.NONE.observer(observer).witness(witness));
    }

    /**
     * Runs a scenario to its end.
     *
     * @param spec the scenario
     * @return the result
     */
    public RunResult run(ScenarioSpec spec) {
        return finish(open(spec, RunObserver.NONE));
    }

    /**
     * Runs a scenario with one migration to its end.
     *
     * @param spec the scenario
     * @return the result of its first migration
     */
    public MigrationResult runOne(ScenarioSpec spec) {
        return run(spec).migrations().get(0);
    }

    /**
     * Lets an open run come to its end.
     *
     * @param run the run
     * @return the result
     */
    public static RunResult finish(Run run) {
        if (run.advance(Long.MAX_VALUE, RunControl.NONE)) {
            throw new AssertionError("A run to the end of time hasn't ended.");
        }
        return run.result();
    }
}
