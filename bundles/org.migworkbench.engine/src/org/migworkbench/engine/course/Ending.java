package org.migworkbench.engine.course;

import java.util.Objects;
import org.migworkbench.engine.course.plateau.PlateauText;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Plateau;

/**
 * How a migration ends.
 *
 * @param outcome what became of it
 * @param reason  why, in full sentences for people; empty if there is nothing to say
 * @param guest   what became of the guest
 */
public record Ending(Outcome outcome, String reason, GuestFate guest) {

    /** The caller gave up the run. */
    public static final Ending RUN_CANCELLED = cancelled("The run was cancelled.");

    /** What becomes of a guest. */
    public enum GuestFate {
        /** It runs, at whichever side. */
        RUNS,
        /** It is gone with a host. */
        LOST
    }

    /** Checks that nothing is missing. */
    public Ending {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(guest, "guest");
    }

    /**
     * The guest runs at the destination.
     *
     * @param reason why it was stopped
     * @return the ending
     */
    public static Ending completed(String reason) {
        return new Ending(Outcome.COMPLETED, reason, GuestFate.RUNS);
    }

    /**
     * The time is up.
     *
     * @param reason in which phase, and what kept it from ending
     * @return the ending
     */
    public static Ending notConverged(String reason) {
        return new Ending(Outcome.NOT_CONVERGED, reason, GuestFate.RUNS);
    }

    /**
     * Its rounds lead nowhere.
     *
     * @param plateau what they stand still at; may be none
     * @param place   where the migration is, for people
     * @param hint    what keeps it from ending where there is no plateau, in full sentences; may be empty
     * @return the ending
     */
    public static Ending circling(Plateau plateau, String place, String hint) {
        return notConverged(plateau.isSeen() ? PlateauText.of(plateau)
                : "The run was given up in " + place + ": no end is in sight." + (hint.isEmpty() ? "" : " " + hint));
    }

    /**
     * It could not go on.
     *
     * @param reason why
     * @return the ending
     */
    public static Ending failed(String reason) {
        return new Ending(Outcome.FAILED, reason, GuestFate.RUNS);
    }

    /**
     * It could not go on, and the guest is gone.
     *
     * @param reason why
     * @return the ending
     */
    public static Ending lost(String reason) {
        return new Ending(Outcome.FAILED, reason, GuestFate.LOST);
    }

    /**
     * Somebody gave it up.
     *
     * @param reason who, or in which phase
     * @return the ending
     */
    public static Ending cancelled(String reason) {
        return new Ending(Outcome.CANCELLED, reason, GuestFate.RUNS);
    }

    /**
     * Whether the guest is gone.
     *
     * @return true if it runs nowhere
     */
    public boolean isGuestLost() {
        return guest == GuestFate.LOST;
    }
}
