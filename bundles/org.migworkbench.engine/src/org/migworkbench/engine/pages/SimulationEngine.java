package org.migworkbench.engine.pages;

import java.util.Objects;
import org.migworkbench.engine.assembly.Assembly;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.run.MigrationEngine;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.validation.ScenarioValidator;
import org.migworkbench.engine.workload.WorkloadCatalog;

/** The page-level simulation: keeps every page of every guest as a bit and every batch as an event. */
public final class SimulationEngine implements MigrationEngine {

    /** Version written into results; it changes when the same specification would give other numbers. */
    public static final String VERSION = MigrationEngine.VERSION;

    @Override
    public Run open(ScenarioSpec spec, PolicyCatalog policies, WorkloadCatalog workloads, RunOptions options) {
        Objects.requireNonNull(options, "options");
        if (options.isOpen()) {
            ScenarioValidator.requireSound(spec, policies, workloads);
        } else {
            ScenarioValidator.refuseErrors(ScenarioValidator.validate(spec, policies, workloads));
        }
        return new SimulationRun(spec, new Assembly(policies, workloads, new Seeds(spec.seed())), options);
    }
}
