package org.migworkbench.engine.pages;

/** The caller cancelled the run in the middle of an event; caught by the run itself. */
final class RunCancelled extends RuntimeException {

    /** Why a migration ended that was cancelled. */
    static final String REASON = "The run was cancelled.";

    private static final long serialVersionUID = 1L;

    RunCancelled() {
        super(REASON, null, false, false);
    }
}
