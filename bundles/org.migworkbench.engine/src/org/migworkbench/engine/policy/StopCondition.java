package org.migworkbench.engine.policy;

import org.migworkbench.engine.result.RoundStats;

/** Judges a live round: go on, switch over or give up. What follows is up to the {@link TransferMode}. */
public interface StopCondition extends Strategy {

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
     * @return the judgement; {@link Verdict#SWITCH_OVER} = this set is still sent live, then the guest stops;
     *         {@link Verdict#STOP} = the guest stops at once
     */
    default Decision judgeDirtySet(long dirtyPages, RunView run) {
        return Decision.CONTINUE;
    }

    /**
     * Judges in the middle of a live round; asked before each of its batches. For rules that look at the time.
     *
     * @param run the migration
     * @return the judgement; with {@link Verdict#SWITCH_OVER} or {@link Verdict#STOP} the guest stops at once, with
     *         {@link Verdict#POSTCOPY} it goes on at the destination
     */
    default Decision check(RunView run) {
        return Decision.CONTINUE;
    }

    /**
     * Whether a live round ends before all of its pages were sent; asked before each of its batches. The log is read
     * then, and what wasn't sent is added to what the guest wrote. In post-copy it is asked too: there it means that what
     * is left goes without a limit.
     *
     * @param remainingPages pages that the round still has to send
     * @param run            the migration
     * @return true to end the round now
     */
    default boolean endsRound(long remainingPages, RunView run) {
        return false;
    }

    /**
     * The policy's own estimate of the pause after a round, asked after the log was read.
     *
     * @param remainingBytes memory still to be sent in bytes
     * @return nanoseconds; {@value RoundStats#UNKNOWN} = the policy has none and the engine divides by the round's rate
     */
    default long expectedDowntimeNanos(long remainingBytes) {
        return RoundStats.UNKNOWN;
    }

    /**
     * What keeps the migration from ending, with numbers; told when the time-out passes in the live phase.
     *
     * @return a sentence for people, empty if there is nothing to tell
     */
    default String obstacle() {
        return "";
    }

    /**
     * What the rule is going to do if rounds go on as the last one did; asked after a round's log was read and the rule
     * has judged it.
     *
     * @param run the migration
     * @return the outlook; {@link Outlook#UNKNOWN} unless the rule says otherwise
     */
    default Outlook outlook(RunView run) {
        return Outlook.UNKNOWN;
    }

    /**
     * Whether the rule may ask for post-copy ({@link Decision#postcopy}); only for checks before a run.
     *
     * @return false if it never does
     */
    default boolean mayAskForPostcopy() {
        return false;
    }
}
