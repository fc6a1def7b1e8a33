package org.migworkbench.engine.result;

/**
 * Why a migration ended, as whoever ended it says: the stop condition, the time-out, a fault, its user. Nothing else
 * decides whether it counts as converged.
 */
public enum EndKind {
    /** The policy's own goal was reached: few enough pages, a pause that is short enough, or post-copy where it is planned. */
    GOAL_REACHED("goalReached"),
    /**
     * A limit of the policy ended the live phase before its goal was reached: rounds, volume, time, growth, no progress. The
     * guest runs at the destination.
     */
    FORCED("forced"),
    /** The time-out passed, or the policy gave it up: the guest runs at the source. */
    GIVEN_UP("givenUp"),
    /**
     * So much was computed for it that its run was ended, and whether it would have ended isn't known: the guest runs at the
     * source.
     */
    UNDECIDED("undecided"),
    /** Its user, or whoever asked for the run, cancelled it. */
    CANCELLED("cancelled"),
    /** Something went wrong, and the guest is not lost. */
    FAILED("failed"),
    /** The guest is lost. */
    LOST("lost"),
    /** It hasn't ended, as far as is known: a recording that stops while the migration runs. */
    RUNNING("running");

    private final String id;

    EndKind(String id) {
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

    /**
     * The kind of an end of which nobody says more than what became of the migration. That a hypervisor completed it
     * means that what it waited for had come about.
     *
     * @param outcome what became of it; its guest isn't lost
     * @return the kind
     */
    public static EndKind usual(Outcome outcome) {
        return switch (outcome) {
            case COMPLETED -> GOAL_REACHED;
            case NOT_CONVERGED -> GIVEN_UP;
            case FAILED -> FAILED;
            case CANCELLED -> CANCELLED;
            case RUNNING -> RUNNING;
        };
    }
}
