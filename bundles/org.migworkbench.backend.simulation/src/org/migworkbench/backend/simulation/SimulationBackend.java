package org.migworkbench.backend.simulation;

import java.util.Objects;
import java.util.function.Supplier;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.catalog.PolicyRegistry;
import org.migworkbench.core.catalog.WorkloadRegistry;
import org.migworkbench.core.run.Backend;
import org.migworkbench.core.run.MemoryNeed;
import org.migworkbench.core.run.MemoryShortage;
import org.migworkbench.engine.fluid.FluidEngine;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.MigrationEngine;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;

/** Simulates scenarios page by page or in fluid mode. It has no state of its own, so runs may go on side by side. */
public final class SimulationBackend implements Backend {

    /** The id of this backend. */
    public static final String ID = "simulation";

    private final MigrationEngine pages = new SimulationEngine();
    private final MigrationEngine fluid = new FluidEngine();
    private final Supplier<Catalogs> catalogs;

    /**
     * Creates a backend for the policies and workloads of two registries.
     *
     * @param policies the policies
     * @param workloads the workloads
     */
    public SimulationBackend(PolicyRegistry policies, WorkloadRegistry workloads) {
        this(() -> new Catalogs(policies.catalog(), workloads.catalog()));
    }

    /**
     * Creates a backend.
     *
     * @param catalogs gives what is known; asked once for each run
     */
    public SimulationBackend(Supplier<Catalogs> catalogs) {
        this.catalogs = Objects.requireNonNull(catalogs, "catalogs");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Simulation";
    }

    @Override
    public RunResult run(ScenarioSpec spec, RunOptions options) {
        return run(spec, Fidelity.PAGE, options);
    }

    @Override
    public RunResult run(ScenarioSpec spec, Fidelity fidelity, RunOptions options) {
        MemoryNeed.of(spec, fidelity).shortage().ifPresent(sentence -> {
            throw new MemoryShortage(sentence);
        });
        MigrationEngine engine = fidelity == Fidelity.FLUID ? fluid : pages;
        Catalogs known = catalogs.get();
        return engine.run(spec, known.policies(), known.workloads(), options);
    }
}
