package org.migworkbench.engine.policy;

import org.migworkbench.engine.result.Phase;

/** What is known of a round when it begins. Valid during the call that it is passed to. */
public interface RoundView {

    /**
     * Number of the round.
     *
     * @return 1 for the first full pass
     */
    int round();

    /**
     * Phase of the round.
     *
     * @return {@link Phase#PRECOPY}, {@link Phase#STOP_AND_COPY} or {@link Phase#POSTCOPY}
     */
    Phase phase();

    /**
     * Number of candidate pages.
     *
     * @return the count
     */
    int candidatePages();

    /**
     * Number of pages of the guest.
     *
     * @return the count
     */
    int pageCount();

    /**
     * Virtual time.
     *
     * @return nanoseconds since the start of the run
     */
    long nowNanos();
}
