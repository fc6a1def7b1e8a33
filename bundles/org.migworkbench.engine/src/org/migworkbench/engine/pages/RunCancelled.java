package org.migworkbench.engine.pages;

import org.migworkbench.engine.course.Ending;

/** The caller cancelled the run in the middle of an event; caught by the run itself. */
final class RunCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunCancelled() {
        super(Ending.RUN_CANCELLED.reason(), null, false, false);
    }
}
