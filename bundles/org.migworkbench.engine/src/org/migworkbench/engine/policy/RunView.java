package org.migworkbench.engine.policy;

import org.migworkbench.engine.result.Phase;

/** What is known of a migration at a decision. Valid during the call that it is passed to. */
public interface RunView {

    /**
     * Virtual time.
     *
     * @return nanoseconds since the start of the run
     */
    long nowNanos();

    /**
     * When the migration started.
     *
     * @return nanoseconds since the start of the run
     */
    long startNanos();

    /**
     * Number of pages of the guest.
     *
     * @return the count
     */
    int pageCount();

    /**
     * Page size.
     *
     * @return bytes
     */
    int pageSizeBytes();

    /**
     * Rounds sent so far, the one being judged included.
     *
     * @return the count
     */
    int rounds();

    /**
     * Phase of the migration.
     *
     * @return the phase
     */
    Phase phase();

    /**
     * Candidates of the round that haven't been sent; those that were skipped count too.
     *
     * @return pages
     */
    long remainingPages();

    /**
     * Pages sent so far, each time counted.
     *
     * @return the count
     */
    long totalPagesSent();

    /**
     * Bytes on the wire so far.
     *
     * @return the count
     */
    long totalBytesSent();

    /**
     * Whether the bandwidth allocation can't give more.
     *
     * @return {@link BandwidthAllocation#isAtMaximum()} of the migration
     */
    boolean isBandwidthAtMaximum();

    /**
     * Upper limit of the migration's bandwidth.
     *
     * @return bytes per second, positive infinity if there is none
     */
    double bandwidthLimitBytesPerSecond();

    /**
     * Rate of the slowest link of the path.
     *
     * @return bytes per second
     */
    double pathBytesPerSecond();

    /**
     * Longest wanted pause.
     *
     * @return nanoseconds; 0 = not given
     */
    long downtimeLimitNanos();
}
