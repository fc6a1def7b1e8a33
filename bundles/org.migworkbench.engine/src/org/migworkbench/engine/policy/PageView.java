package org.migworkbench.engine.policy;

import org.migworkbench.engine.spec.PageClass;

/** A migration's view of guest memory during a round. Pages are numbered from 0. */
public interface PageView {

    /**
     * Number of pages.
     *
     * @return the count
     */
    int pageCount();

    /**
     * Virtual time at the start of the current batch.
     *
     * @return nanoseconds since the start of the run
     */
    long nowNanos();

    /**
     * Whether a page is still to be sent in this round: at first every page, later those written in the round before
     * and those that it left.
     *
     * @param page page number
     * @return true for a candidate
     */
    boolean isCandidate(int page);

    /**
     * Candidates of 64 pages at once.
     *
     * @param wordIndex page number divided by 64
     * @return bit i = page {@code 64 * wordIndex + i}; bits beyond the last page are 0
     */
    long candidateWord(int wordIndex);

    /**
     * Whether a page was written since the log was last cleaned, as of the start of the current batch. Reading this
     * leaves the log as it is.
     *
     * @param page page number
     * @return true if its content has changed again
     */
    boolean isRewritten(int page);

    /**
     * Which of 64 pages were written since the log was last cleaned, as {@link #isRewritten} says it for one.
     *
     * @param wordIndex page number divided by 64
     * @return bit i = page {@code 64 * wordIndex + i}; bits beyond the last page are 0
     */
    default long rewrittenWord(int wordIndex) {
        long word = 0;
        int first = wordIndex << 6;
        for (int page = first; page < Math.min(pageCount(), first + 64); page++) {
            word |= isRewritten(page) ? 1L << page : 0;
        }
        return word;
    }

    /**
     * Drops the pages that {@link #isRewritten} tells from a list, which keeps its order.
     *
     * @param pages page numbers; what is left moves forward
     * @param from  the first place that counts
     * @param to    the place behind the last that counts
     * @return the place behind the last that is left
     */
    default int keepUnwritten(int[] pages, int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            if (!isRewritten(pages[i])) {
                pages[end++] = pages[i];
            }
        }
        return end;
    }

    /**
     * Whether there is a frame behind the page, so that it can be sent.
     *
     * @param page page number
     * @return false for a page that is ballooned out or being flipped
     */
    boolean isMapped(int page);

    /**
     * Whether the page holds only zeros.
     *
     * @param page page number
     * @return true for a zero page
     */
    boolean isZero(int page);

    /**
     * How often a page has been written since the run began: equal versions mean equal content.
     *
     * @param page page number
     * @return number of writes as of the start of the current batch
     */
    long version(int page);

    /**
     * Which words of a page differ between two of its versions.
     *
     * @param page        page number
     * @param fromVersion the older version
     * @param toVersion   the newer version
     * @param words       receives a bit for each 8-byte word, bit {@code i & 63} of {@code words[i >> 6]}; as long as a
     *                    page has words divided by 64
     * @return how many words differ
     */
    int changedWords(int page, long fromVersion, long toVersion, long[] words);

    /**
     * What the guest's system uses a page for.
     *
     * @param page page number
     * @return its class
     */
    PageClass pageClass(int page);

    /**
     * Whether the guest stands still, so this round is the last.
     *
     * @return true in the stop-and-copy
     */
    boolean isFinalRound();
}
