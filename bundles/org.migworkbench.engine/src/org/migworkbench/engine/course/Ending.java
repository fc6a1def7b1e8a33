package org.migworkbench.engine.course;

import java.util.Objects;
import org.migworkbench.engine.course.plateau.PlateauText;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Plateau;
import org.migworkbench.engine.result.RoundLimit;

/**
 * How a migration ends.
 *
 * @param outcome what became of it
 * @param kind    why, as a word
 * @param reason  why, in full sentences for people; empty if there is nothing to say
 */
public record Ending(Outcome outcome, EndKind kind, String reason) {

    /** The caller gave up the run. */
    public static final Ending RUN_CANCELLED = cancelled("The run was cancelled.");

    /** Checks that nothing is missing. */
    public Ending {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * The guest runs at the destination.
     *
     * @param kind   why it was stopped at the source: the goal was reached, or a limit forced it
     * @param reason the same in sentences
     * @return the ending
     */
    public static Ending completed(EndKind kind, String reason) {
        return new Ending(Outcome.COMPLETED, kind, reason);
    }

    /**
     * It was given up since its goal was out of reach.
     *
     * @param reason why, and what kept it from ending
     * @return the ending
     */
    public static Ending notConverged(String reason) {
        return new Ending(Outcome.NOT_CONVERGED, EndKind.GIVEN_UP, reason);
    }

    /**
     * The policy gave it up; the guest runs at the source.
     *
     * @param reason why
     * @return the ending
     */
    public static Ending aborted(String reason) {
        return new Ending(Outcome.FAILED, EndKind.GIVEN_UP, reason);
    }

    /**
     * It has made as many live rounds as its user lets it make.
     *
     * @param limit    that many
     * @param obstacle what keeps it from ending, with a space before it; may be empty
     * @return the ending
     */
    static Ending roundsOver(int limit, String obstacle) {
        return notConverged(RoundLimit.reached(limit) + obstacle);
    }

    /**
     * Its rounds lead nowhere, or nobody waits for where they lead.
     *
     * @param plateau what they stand still at; none where they don't, but more were computed than is done for one run
     * @param place   where the migration is, for people
     * @param hint    what kept it from ending so far where there is no plateau, in full sentences; may be empty
     * @return the ending
     */
    public static Ending circling(Plateau plateau, String place, String hint) {
        return plateau.isSeen() ? notConverged(PlateauText.of(plateau))
                : new Ending(Outcome.NOT_CONVERGED, EndKind.UNDECIDED, "The run was ended in " + place
                        + ", since to go on would take long to compute; whether the migration would end isn't known."
                        + (hint.isEmpty() ? "" : " " + hint));
    }

    /**
     * It could not go on.
     *
     * @param reason why
     * @return the ending
     */
    public static Ending failed(String reason) {
        return new Ending(Outcome.FAILED, EndKind.FAILED, reason);
    }

    /**
     * It could not go on, and the guest is gone.
     *
     * @param reason why
     * @return the ending
     */
    public static Ending lost(String reason) {
        return new Ending(Outcome.FAILED, EndKind.LOST, reason);
    }

    /**
     * Somebody gave it up.
     *
     * @param reason who, or in which phase
     * @return the ending
     */
    public static Ending cancelled(String reason) {
        return new Ending(Outcome.CANCELLED, EndKind.CANCELLED, reason);
    }
}
