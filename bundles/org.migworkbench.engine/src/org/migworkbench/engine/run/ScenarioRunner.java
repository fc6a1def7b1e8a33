package org.migworkbench.engine.run;

import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.ScenarioSpec;

/** Runs a scenario to its end, whoever carries it out. */
@FunctionalInterface
public interface ScenarioRunner {

    /**
     * Runs a scenario to its end on the calling thread, as closely as is asked for.
     *
     * @param spec     what to run
     * @param fidelity how closely
     * @param observer is told the events, on the calling thread
     * @param control  is asked whether to go on, and told the progress
     * @return the result; of a run that was cancelled, what there was until then
     * @throws InvalidScenarioException where the scenario can't be run with this fidelity
     */
    RunResult run(ScenarioSpec spec, Fidelity fidelity, RunObserver observer, RunControl control);
}
