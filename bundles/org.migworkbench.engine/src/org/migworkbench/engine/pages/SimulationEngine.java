package org.migworkbench.engine.pages;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.assembly.Assembly;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.run.MigrationEngine;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.engine.validation.ScenarioValidator;
import org.migworkbench.engine.workload.WorkloadCatalog;

/** The page-level simulation: keeps every page of every guest as a bit and every batch as an event. */
public final class SimulationEngine implements MigrationEngine {

    /** Version written into results; it changes when the same specification would give other numbers. */
    public static final String VERSION = MigrationEngine.VERSION;

    private final MemoryWitness witness;

    /** An engine for results. */
    public SimulationEngine() {
        this(MemoryWitness.NONE);
    }

    /**
     * An engine for tests.
     *
     * @param witness sees which content reaches the destinations
     */
    public SimulationEngine(MemoryWitness witness) {
        this.witness = Objects.requireNonNull(witness, "witness");
    }

    @Override
    public Run open(ScenarioSpec spec, PolicyCatalog policies, WorkloadCatalog workloads, RunObserver observer) {
        Objects.requireNonNull(observer, "observer");
        List<Issue> issues = ScenarioValidator.validate(spec, policies, workloads);
        if (issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR)) {
            throw new InvalidScenarioException(issues);
        }
        return new SimulationRun(spec, new Assembly(policies, workloads, new Seeds(spec.seed())), observer, witness,
                VERSION);
    }
}
