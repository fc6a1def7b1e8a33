package org.migworkbench.engine.policy;

import org.migworkbench.engine.result.RoundStats;

/**
 * How fast a migration may send. The engine never exceeds the fair share of the links, whatever is answered here, nor
 * the migration's own limit unless {@link #peakBytesPerSecond} says that the allocation keeps it by itself.
 */
public interface BandwidthAllocation extends Strategy {

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
     * When the next batch may begin; asked before its pages are chosen. Until then nothing is sent and no page is read.
     *
     * @param nowNanos virtual time in nanoseconds
     * @return virtual time in nanoseconds; a time that isn't after now = at once
     */
    default long nextBatchNanos(long nowNanos) {
        return nowNanos;
    }

    /**
     * Most pages of a batch that begins now; asked after {@link #nextBatchNanos} said that it may.
     *
     * @param most room for so many
     * @return 1 to {@code most}
     */
    default int batchPages(int most) {
        return most;
    }

    /**
     * The highest rate at which a batch may travel. An allocation that keeps the migration's limit on average sends in
     * bursts that are faster.
     *
     * @param limitBytesPerSecond the migration's own limit in bytes per second, positive infinity = none
     * @return bytes per second, above 0; the limit itself unless the allocation keeps it by other means
     */
    default double peakBytesPerSecond(double limitBytesPerSecond) {
        return limitBytesPerSecond;
    }

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
     * Whether the limit holds on average only, over windows of time, and can be lifted.
     *
     * @return false if it holds for each batch
     */
    default boolean holdsOnAverage() {
        return false;
    }

    /** What is left to send after the switch is so little that the stop condition lets it go without a limit. */
    default void lift() {
        // most allocations have no limit of their own then
    }

    /**
     * A live round has ended and the log was read.
     *
     * @param stats the round, all numbers known
     */
    void roundEnded(RoundStats stats);

    /**
     * Whether the limit stays as it is if rounds go on as the last ones did.
     *
     * @return false unless the allocation knows that it does
     */
    default boolean isSettled() {
        return false;
    }

    /**
     * Whether the limit can't rise any more.
     *
     * @return true at the maximum
     */
    boolean isAtMaximum();
}
