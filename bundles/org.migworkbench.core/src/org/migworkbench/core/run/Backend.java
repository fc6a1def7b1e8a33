package org.migworkbench.core.run;

import java.util.List;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.run.ScenarioRunner;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * Carries out a scenario: by simulation, or by moving real virtual machines.
 *
 * <p>A backend is a service. All backends give the same events and the same results.
 */
public interface Backend extends ScenarioRunner {

    /**
     * Names this backend in files and preferences.
     *
     * @return the id, such as {@code simulation}
     */
    String id();

    /**
     * Names this backend for people.
     *
     * @return the label
     */
    String label();

    /**
     * Runs a scenario to its end on the calling thread.
     *
     * @param spec what to run
     * @param options who is told the events, on the calling thread, is asked whether to go on, and sees the pages
     * @return the result; of a run that was cancelled, what there was until then
     */
    RunResult run(ScenarioSpec spec, RunOptions options);

    /**
     * Runs a scenario in one of the fidelities that this backend knows.
     *
     * @param spec what to run
     * @param fidelity how closely
     * @param options as for {@link #run(ScenarioSpec, RunOptions)}
     * @return the result
     * @throws InvalidScenarioException if this backend doesn't know the fidelity
     */
    default RunResult run(ScenarioSpec spec, Fidelity fidelity, RunOptions options) {
        if (fidelity != Fidelity.PAGE) {
            throw new InvalidScenarioException(List.of(Issue.error(Place.SCENARIO, "The backend '" + id()
                    + "' knows no fidelity '" + fidelity.id() + "'; allowed is page.")));
        }
        return run(spec, options);
    }

    @Override
    default RunResult run(ScenarioSpec spec, Fidelity fidelity, RunObserver observer, RunControl control) {
        return run(spec, fidelity, RunOptions.NONE.observer(observer).control(control));
    }
}
