package org.migworkbench.engine;

/** How a migration ended. */
public enum Outcome {
    /** The guest runs at the destination, whether it converged or was forced to stop. */
    COMPLETED("completed"),
    /** The time-out passed and the guest runs at the source. */
    NOT_CONVERGED("notConverged"),
    /** The policy gave up and the guest runs at the source. */
    FAILED("failed"),
    /** The caller cancelled the run and the guest runs at the source. */
    CANCELLED("cancelled");

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
