package org.migworkbench.core.run;

import org.eclipse.core.runtime.IStatus;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.result.RunResult;

/** Is told about runs, on the thread of the run's job; must not block and must not touch a window. */
public interface RunListener {

    /**
     * A run begins.
     *
     * @param request the run
     */
    default void started(RunRequest request) {
        // Not every listener needs it.
    }

    /**
     * Something happened in a run.
     *
     * @param request the run
     * @param event what happened
     */
    default void event(RunRequest request, SimEvent event) {
        // Not every listener needs it.
    }

    /**
     * A run ended with a result, also when it was cancelled on the way.
     *
     * @param request the run
     * @param result its result
     */
    default void finished(RunRequest request, RunResult result) {
        // Not every listener needs it.
    }

    /**
     * A run ended without a result.
     *
     * @param request the run
     * @param status why
     */
    default void failed(RunRequest request, IStatus status) {
        // Not every listener needs it.
    }
}
