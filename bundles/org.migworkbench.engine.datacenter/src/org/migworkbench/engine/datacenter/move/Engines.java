package org.migworkbench.engine.datacenter.move;

import java.util.Objects;
import org.migworkbench.engine.datacenter.spec.MoveSettings;
import org.migworkbench.engine.fluid.FluidEngine;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.workload.WorkloadCatalog;

/**
 * What the migration engine knows.
 *
 * @param policies  the policies
 * @param workloads the workloads; {@code uniform} has to be among them
 */
public record Engines(PolicyCatalog policies, WorkloadCatalog workloads) {

    private static final long TRIAL_BYTES = 16L << 20;

    /** Checks that nothing is missing. */
    public Engines {
        Objects.requireNonNull(policies, "policies");
        Objects.requireNonNull(workloads, "workloads");
    }

    /**
     * Checks that the policy and its values can be carried out, before a day begins.
     *
     * @param settings how moves are made
     * @throws org.migworkbench.engine.spec.InvalidScenarioException if they can't, as closely as is asked for
     */
    public void check(MoveSettings settings) {
        costs(settings, 0).predict(new MoveOrder(0, 0, 1, 0, TRIAL_BYTES, 1000, 10, 100, 125e6, 125e6));
    }

    /**
     * Who says what moves cost.
     *
     * @param settings how moves are made
     * @param seed     root of all random numbers
     * @return for one day and one thread
     */
    public MoveCosts costs(MoveSettings settings, long seed) {
        MoveScenario scenarios = new MoveScenario(settings, seed);
        return switch (settings.cost()) {
            case FLUID -> new EngineCosts(scenarios, new FluidEngine(), this, true);
            case PAGES -> new EngineCosts(scenarios, new SimulationEngine(), this, false);
            case MEMORY_OVER_BANDWIDTH -> new MemoryOverBandwidth();
        };
    }
}
