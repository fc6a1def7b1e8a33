package org.migworkbench.engine.policy;

import org.migworkbench.engine.result.RoundStats;

/** Slows the guest so that it dirties less, while the migration is in its live phase. */
public interface Throttling extends Strategy {

    /** Time of a check that never comes. */
    long NEVER = Long.MAX_VALUE;

    /** Leaves the guest alone. */
    Throttling NONE = new Throttling() {
        @Override
        public void roundEnded(RoundStats last, RunView run, GuestControl guest) {
            // it is never slowed
        }

        @Override
        public boolean isSteady() {
            return true;
        }
    };

    /**
     * A live round has ended, the log was read and another one follows.
     *
     * @param last  the round, all numbers known
     * @param run   the migration
     * @param guest the guest
     */
    void roundEnded(RoundStats last, RunView run, GuestControl guest);

    /**
     * When to check the guest next; asked at the start, after each round and after each check.
     *
     * @param nowNanos virtual time in nanoseconds
     * @return virtual time in nanoseconds after now, {@link #NEVER} = not before the next answer
     */
    default long nextCheckNanos(long nowNanos) {
        return NEVER;
    }

    /**
     * The time of a check has come, in the middle of a live round.
     *
     * @param run   the migration
     * @param guest the guest
     */
    default void check(RunView run, GuestControl guest) {
        // most throttlings act at the end of a round only
    }

    /**
     * Whether the guest is slowed as it is now for as long as rounds go on as the last ones did, but for chance.
     *
     * @return false unless the throttling knows that it is
     */
    default boolean isSteady() {
        return false;
    }

    /**
     * The throttle that a round's row shows: what the policy has set, where that isn't what its processors lose.
     *
     * @param lost mean over the processors of what they lose, 0 to below 1
     * @return 0 to below 1
     */
    default double shown(double lost) {
        return lost;
    }
}
