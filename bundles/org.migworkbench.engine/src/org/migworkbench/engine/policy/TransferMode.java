package org.migworkbench.engine.policy;

import org.migworkbench.engine.result.Phase;

/** Decides the next phase: pre-copy, stop-and-copy, post-copy or the end. */
public interface TransferMode extends Strategy {

    /**
     * The phase after a judgement.
     *
     * @param current  the phase that the migration is in; a migration starts in {@link Phase#PRECOPY}
     * @param decision the stop condition's judgement
     * @param run      the migration
     * @return the next phase, possibly the current one
     */
    Phase next(Phase current, Decision decision, RunView run);

    /**
     * Whether the mode enters post-copy where the stop condition asks for it; only for checks before a run.
     *
     * @return false if it never does
     */
    default boolean knowsPostcopy() {
        return true;
    }

    /**
     * How the post-copy phase works, if the mode ever enters it.
     *
     * @return the rules
     */
    default PostcopyRules postcopy() {
        return PostcopyRules.PLAIN;
    }

    /**
     * What happens when the network is down.
     *
     * @return the rules
     */
    default ConnectionRules connection() {
        return ConnectionRules.LINUX;
    }
}
