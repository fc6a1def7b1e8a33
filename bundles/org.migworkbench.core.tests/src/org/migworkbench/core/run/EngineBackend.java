package org.migworkbench.core.run;

import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.engine.fluid.FluidEngine;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;

/** Both engines as a backend, for tests of this bundle, which is below the one that ships them. */
public final class EngineBackend implements Backend {

    @Override
    public String id() {
        return "simulation";
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
        return (fidelity == Fidelity.FLUID ? new FluidEngine() : new SimulationEngine()).run(spec,
                TestDocuments.CATALOGS.policies(), TestDocuments.CATALOGS.workloads(), options);
    }
}
