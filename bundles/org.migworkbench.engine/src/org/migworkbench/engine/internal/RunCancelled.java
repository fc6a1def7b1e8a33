package org.migworkbench.engine.internal;

/** The caller cancelled the run in the middle of an event; caught by the run itself. */
final class RunCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunCancelled() {
        super("The run was cancelled.", null, false, false);
    }
}
