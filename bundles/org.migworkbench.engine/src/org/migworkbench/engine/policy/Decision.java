package org.migworkbench.engine.policy;

import java.util.Objects;
import org.migworkbench.engine.result.EndKind;

/**
 * A judgement with its reason.
 *
 * @param verdict what to do
 * @param kind    why, as the migration's result will say; {@link EndKind#RUNNING} for {@link Verdict#CONTINUE}
 * @param reason  why, in one sentence for people; empty for {@link Verdict#CONTINUE}
 */
public record Decision(Verdict verdict, EndKind kind, String reason) {

    /** Go on, without a reason. */
    public static final Decision CONTINUE = new Decision(Verdict.CONTINUE, EndKind.RUNNING, "");

    /** Checks that nothing is missing. */
    public Decision {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Switch over since a limit is reached: rounds, volume, time, growth. Where the goal is what is reached, say so with
     * {@link #meaning}.
     *
     * @param reason why
     * @return the decision
     */
    public static Decision switchOver(String reason) {
        return new Decision(Verdict.SWITCH_OVER, EndKind.FORCED, reason);
    }

    /**
     * Stop the guest at once, the goal is reached.
     *
     * @param reason why
     * @return the decision
     */
    public static Decision converged(String reason) {
        return new Decision(Verdict.STOP, EndKind.GOAL_REACHED, reason);
    }

    /**
     * Go on in post-copy as planned. Where a limit forces it, say so with {@link #meaning}.
     *
     * @param reason why
     * @return the decision
     */
    public static Decision postcopy(String reason) {
        return new Decision(Verdict.POSTCOPY, EndKind.GOAL_REACHED, reason);
    }

    /**
     * Give up.
     *
     * @param reason why
     * @return the decision
     */
    public static Decision abort(String reason) {
        return new Decision(Verdict.ABORT, EndKind.GIVEN_UP, reason);
    }

    /**
     * The same, decided for another reason.
     *
     * @param why {@link EndKind#GOAL_REACHED} or {@link EndKind#FORCED}
     * @return the decision
     */
    public Decision meaning(EndKind why) {
        return new Decision(verdict, why, reason);
    }

    /**
     * Whether the guest stops at once.
     *
     * @return true if the live phase is over, whatever follows
     */
    public boolean endsLivePhase() {
        return verdict == Verdict.STOP || verdict == Verdict.POSTCOPY;
    }
}
