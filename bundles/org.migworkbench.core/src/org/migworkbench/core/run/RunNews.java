package org.migworkbench.core.run;

import org.eclipse.core.runtime.IStatus;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;

/** What a run leads to; told on the thread of its job. */
interface RunNews {

    void event(SimEvent event);

    /**
     * The run is over.
     *
     * @param result  what came of it; of a run that was cancelled, what there was until then
     * @param control whether it was cancelled
     */
    void result(RunResult result, RunControl control);

    /**
     * The run ended without a result.
     *
     * @param status  why
     * @param control whether it was cancelled
     * @return how the job ends
     */
    IStatus failure(IStatus status, RunControl control);
}
