package org.migworkbench.study;

import java.io.IOException;
import java.util.Optional;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;

/** Keeps finished runs of an experiment. Is called from several threads. */
public interface CellStore {

    /** Keeps nothing. */
    CellStore NONE = new CellStore() {

        @Override
        public Optional<RunResult> recall(PlannedCell cell, ScenarioSpec spec, Fidelity fidelity) {
            return Optional.empty();
        }

        @Override
        public void keep(PlannedCell cell, RunResult result) {
            // nobody wants it
        }
    };

    /**
     * Looks for a run that was made before.
     *
     * @param cell     the cell
     * @param spec     what is to be run
     * @param fidelity how closely
     * @return its result; empty unless it is of the same specification, fidelity and engine
     */
    Optional<RunResult> recall(PlannedCell cell, ScenarioSpec spec, Fidelity fidelity);

    /**
     * Keeps a run, completely or not at all.
     *
     * @param cell   the cell
     * @param result what came of the run
     * @throws IOException where it can't be kept
     */
    void keep(PlannedCell cell, RunResult result) throws IOException;
}
