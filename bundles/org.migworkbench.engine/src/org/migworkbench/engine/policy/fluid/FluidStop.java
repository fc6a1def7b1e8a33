package org.migworkbench.engine.policy.fluid;

import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.StopCondition;

/**
 * When fluid mode has to ask a {@link StopCondition} in the middle of a round, where page level asks before each batch.
 * A condition that judges only between rounds implements this with nothing overridden; one without it is asked ten times
 * a second of virtual time.
 */
public interface FluidStop {

    /** Time of a question that never comes. */
    long NEVER = Long.MAX_VALUE;

    /**
     * With more pages left than this, {@link StopCondition#endsRound} says no.
     *
     * @param bytesPerSecond rate at which the round is sent
     * @return pages; 0 = it always says no as long as a page is left
     */
    default double endsRoundBelowPages(double bytesPerSecond) {
        return 0;
    }

    /**
     * How often {@link StopCondition#endsRound} is worth asking below that.
     *
     * @return nanoseconds, above 0
     */
    default long askNanos() {
        return NEVER;
    }

    /**
     * When {@link StopCondition#check} is worth asking next; asked at the begin of each live round and after each check.
     *
     * @param run the migration
     * @return virtual time in nanoseconds, now or later at the begin of a round and later after a check, {@link #NEVER} = not in this round
     */
    default long nextCheckNanos(RunView run) {
        return NEVER;
    }
}
