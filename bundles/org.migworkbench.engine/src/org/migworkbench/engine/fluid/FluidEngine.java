package org.migworkbench.engine.fluid;

import java.util.Objects;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.run.MigrationEngine;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;

/**
 * The fluid simulation: the same scenarios and the same policies on unique-page curves W(t) instead of pages. A round is
 * one event, so it is faster than page level by orders of magnitude; its results don't depend on the seed.
 */
public final class FluidEngine implements MigrationEngine {

    /** Version written into results; it changes when the same specification would give other numbers. */
    public static final String VERSION = MigrationEngine.VERSION + "-fluid";

    @Override
    public Run open(ScenarioSpec spec, PolicyCatalog policies, WorkloadCatalog workloads, RunOptions options) {
        FluidScenario scenario = options.isOpen() ? new ScenarioReader(policies, workloads).readAdded(spec)
                : prepare(spec, policies, workloads);
        return scenario.open(options);
    }

    /**
     * Checks and reads a scenario once, to run it again and again.
     *
     * @param spec      what to run
     * @param policies  known policies
     * @param workloads known workloads
     * @return the scenario, ready to be run
     * @throws InvalidScenarioException if its validation finds an error, or if the scenario has something
     *                                  that fluid mode doesn't know
     */
    public FluidScenario prepare(ScenarioSpec spec, PolicyCatalog policies, WorkloadCatalog workloads) {
        Objects.requireNonNull(spec, "spec");
        return new ScenarioReader(policies, workloads).read(spec, null);
    }
}
