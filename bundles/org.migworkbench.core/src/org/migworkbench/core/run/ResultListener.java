package org.migworkbench.core.run;

import org.migworkbench.engine.result.RunResult;

/** Is told about new results, on the thread that made them; must not block and must not touch a window. */
@FunctionalInterface
public interface ResultListener {

    /**
     * There is a newer result.
     *
     * @param query the question that it answers
     * @param result the result
     */
    void resultChanged(RunQuery query, RunResult result);
}
