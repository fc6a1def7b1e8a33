package org.migworkbench.analysis;

import org.migworkbench.engine.result.MigrationResult;

/** How a migration stands, in one word. */
public enum MigrationState {
    /** It still runs. */
    RUNNING("Running"),
    /** The guest runs at the destination, and the policy's goal was reached. */
    CONVERGED("Converged"),
    /** The guest runs at the destination, but a limit moved it before the policy's goal was reached. */
    FORCED("Forced"),
    /** The time ran out or the policy gave it up, and the guest runs at the source. */
    GIVEN_UP("Given up"),
    /** Its run was ended before it was known, and the guest runs at the source. */
    UNDECIDED("Not known"),
    /** Something went wrong. */
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
        return switch (result.ending().kind()) {
            case GOAL_REACHED -> CONVERGED;
            case FORCED -> FORCED;
            case GIVEN_UP -> GIVEN_UP;
            case UNDECIDED -> UNDECIDED;
            case CANCELLED -> CANCELLED;
            case FAILED -> FAILED;
            case LOST -> LOST;
            case RUNNING -> RUNNING;
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
