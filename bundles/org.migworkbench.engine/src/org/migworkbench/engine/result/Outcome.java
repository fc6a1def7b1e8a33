package org.migworkbench.engine.result;

/** How a migration ended. */
public enum Outcome {
    /** The guest runs at the destination, whether it converged or was forced to stop. */
    COMPLETED("completed"),
    /** The time-out passed and the guest runs at the source. */
    NOT_CONVERGED("notConverged"),
    /**
     * The policy gave up or something went wrong. The guest runs at the source, unless it was lost or waits between both
     * sides in a broken post-copy; the reason says so.
     */
    FAILED("failed"),
    /**
     * The caller cancelled the run, or the migration's user the migration. The guest runs at the source, unless a run was
     * cancelled in post-copy.
     */
    CANCELLED("cancelled"),
    /** It hadn't ended when the recording stopped. No run ends so. */
    RUNNING("running");

    private final String id;

    Outcome(String id) {
        this.id = id;
    }

    /**
     * Name in files.
     *
     * @return the id
     */
    public String id() {
        return id;
    }
}
