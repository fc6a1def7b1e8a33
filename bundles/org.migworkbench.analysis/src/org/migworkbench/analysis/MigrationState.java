package org.migworkbench.analysis;

import org.migworkbench.engine.result.MigrationResult;

/** How a migration stands, in one word. */
public enum MigrationState {
    /** It still runs. */
    RUNNING("Running"),
    /** The guest runs at the destination, and the rounds got shorter until it could be moved. */
    CONVERGED("Converged"),
    /** The guest runs at the destination, but was stopped although the rounds did not get shorter. */
    FORCED("Did not converge"),
    /** The time ran out and the guest runs at the source. */
    TIMED_OUT("Timed out"),
    /** It was given up. */
    FAILED("Failed"),
    /** Someone cancelled it. */
    CANCELLED("Cancelled"),
    /** The guest runs nowhere any more and can't be brought back. */
    LOST("Guest lost");

    private final String word;

    MigrationState(String word) {
        this.word = word;
    }

    /**
     * The state of a finished migration.
     *
     * @param result what came of it
     * @return the state
     */
    public static MigrationState of(MigrationResult result) {
        if (result.ending().lostVm()) {
            return LOST;
        }
        return switch (result.outcome()) {
            case COMPLETED -> result.ending().converged() ? CONVERGED : FORCED;
            case NOT_CONVERGED -> TIMED_OUT;
            case FAILED -> FAILED;
            case CANCELLED -> CANCELLED;
        };
    }

    /**
     * The state for people.
     *
     * @return one to three words
     */
    public String word() {
        return word;
    }
}
