package org.migworkbench.engine.policy;

/** Decides which candidate pages go now. One instance serves one migration and keeps the position of its scan. */
public interface PageSelection {

    /**
     * A round begins.
     *
     * @param round the round
     */
    void beginRound(RoundView round);

    /**
     * Chooses the pages of the next batch. {@link PageView#isRewritten} looks at the moment of this call.
     *
     * @param pages    the guest's pages
     * @param budget   most pages to choose, at most the length of {@code outPages}; a smaller batch of the policy's own
     *                 is allowed
     * @param outPages filled from index 0 with page numbers, none twice in a round; what is chosen is no candidate any
     *                 more
     * @return how many were chosen; 0 = the round is over
     */
    int select(PageView pages, int budget, int[] outPages);

    /**
     * In post-copy the destination asked for a page and it was sent; the scan may go on from there.
     *
     * @param page page number, no candidate any more
     */
    default void pageRequested(int page) {
        // the order of most scans doesn't depend on requests
    }

    /**
     * Candidates passed over in this round because they had been written again or are expected to be soon. They stay
     * candidates.
     *
     * @return the count since {@link #beginRound}
     */
    int skippedPages();
}
