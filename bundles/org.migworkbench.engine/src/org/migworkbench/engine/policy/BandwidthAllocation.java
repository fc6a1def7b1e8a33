package org.migworkbench.engine.policy;

import org.migworkbench.engine.RoundStats;

/**
 * How fast a migration may send. The engine never exceeds the migration's own limit nor the fair share of the links,
 * whatever is answered here.
 */
public interface BandwidthAllocation {

    /**
     * A round begins.
     *
     * @param round the round
     */
    void beginRound(RoundView round);

    /**
     * The rate that is allowed on average now.
     *
     * @return bytes per second, above 0; positive infinity = no limit
     */
    double limitBytesPerSecond();

    /**
     * Takes the allowance for a batch; called once for each batch in order of time. The engine spreads the batch evenly
     * over the time until then.
     *
     * @param nowNanos virtual time in nanoseconds
     * @param bytes    bytes of the batch
     * @return the earliest virtual time in nanoseconds at which the last of the bytes may have left; a time that isn't
     *         after now = no limit
     */
    long release(long nowNanos, long bytes);

    /**
     * A live round has ended and the log was read.
     *
     * @param stats the round, all numbers known
     */
    void roundEnded(RoundStats stats);

    /**
     * Whether the limit can't rise any more.
     *
     * @return true at the maximum
     */
    boolean isAtMaximum();
}
