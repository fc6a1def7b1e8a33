package org.migworkbench.engine.policy;

import org.migworkbench.engine.RoundStats;

/** Judges a live round: go on, switch over or give up. What follows is up to the {@link TransferMode}. */
public interface StopCondition {

    /**
     * Judges after the round was sent and before the log of written pages is read.
     *
     * @param last the round; its {@code pagesDirtied} is {@link RoundStats#UNKNOWN}
     * @param run  the migration
     * @return the judgement; {@link Verdict#SWITCH_OVER} = the guest stops now, before the log is read
     */
    Decision judge(RoundStats last, RunView run);

    /**
     * Judges after the log was read, also before the first round, where every page counts as dirty.
     *
     * @param dirtyPages pages that the next round would have to send
     * @param run        the migration
     * @return the judgement; {@link Verdict#SWITCH_OVER} = this set is still sent live, then the guest stops
     */
    default Decision judgeDirtySet(long dirtyPages, RunView run) {
        return Decision.CONTINUE;
    }
}
