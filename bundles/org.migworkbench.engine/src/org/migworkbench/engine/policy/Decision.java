package org.migworkbench.engine.policy;

import java.util.Objects;

/**
 * A judgement with its reason.
 *
 * @param verdict what to do
 * @param reason  why, in one sentence for people; empty for {@link Verdict#CONTINUE}
 */
public record Decision(Verdict verdict, String reason) {

    /** Go on, without a reason. */
    public static final Decision CONTINUE = new Decision(Verdict.CONTINUE, "");

    /** Checks that nothing is missing. */
    public Decision {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Switch over.
     *
     * @param reason why
     * @return the decision
     */
    public static Decision switchOver(String reason) {
        return new Decision(Verdict.SWITCH_OVER, reason);
    }

    /**
     * Stop the guest at once, the goal is reached.
     *
     * @param reason why
     * @return the decision
     */
    public static Decision converged(String reason) {
        return new Decision(Verdict.CONVERGED, reason);
    }

    /**
     * Go on in post-copy.
     *
     * @param reason why
     * @return the decision
     */
    public static Decision postcopy(String reason) {
        return new Decision(Verdict.POSTCOPY, reason);
    }

    /**
     * Give up.
     *
     * @param reason why
     * @return the decision
     */
    public static Decision abort(String reason) {
        return new Decision(Verdict.ABORT, reason);
    }

    /**
     * Whether the guest stops at once.
     *
     * @return true if the live phase is over, whatever follows
     */
    public boolean endsLivePhase() {
        return verdict == Verdict.CONVERGED || verdict == Verdict.POSTCOPY;
    }
}
