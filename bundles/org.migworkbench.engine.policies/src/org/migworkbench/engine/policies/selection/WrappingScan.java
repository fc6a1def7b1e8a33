package org.migworkbench.engine.policies.selection;

import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.policy.fluid.FluidSelection;

/**
 * All candidates in the order of their numbers, beginning where the last batch ended and going round at the end of the
 * memory, without a look at the log. A new round goes on from the same place.
 */
public final class WrappingScan implements PageSelection, FluidSelection {

    private final int pageCount;
    private int position;

    /**
     * Creates the scan at page 0.
     *
     * @param pageCount pages of the guest, at least 1
     */
    public WrappingScan(int pageCount) {
        this.pageCount = pageCount;
    }

    @Override
    public void beginRound(RoundView round) {
        // the place of the scan is kept
    }

    @Override
    public int select(PageView pages, int budget, int[] outPages) {
        int start = position;
        int count = scan(pages, pageCount, 0, budget, outPages);
        if (count < budget) {
            position = 0;
            count = scan(pages, start, count, budget, outPages);
        }
        return count;
    }

    @Override
    public int skippedPages() {
        return 0;
    }

    /** Scans from the position to below {@code end} until the budget is full; returns how many are chosen then. */
    private int scan(PageView pages, int end, int chosen, int budget, int[] outPages) {
        int count = chosen;
        int page = position;
        while (count < budget && page < end) {
            int wordIndex = page >> 6;
            long word = pages.candidateWord(wordIndex) & -1L << page & below(end, wordIndex);
            for (; word != 0 && count < budget; word &= word - 1) {
                int next = wordIndex << 6 | Long.numberOfTrailingZeros(word);
                if (pages.isMapped(next)) {
                    outPages[count++] = next;
                }
            }
            page = count < budget ? wordIndex + 1 << 6 : outPages[count - 1] + 1;
        }
        position = Math.min(page, end) % pageCount;
        return count;
    }

    /** The bits of a word's pages below a page of it or of a later word. */
    private static long below(int end, int wordIndex) {
        return end >> 6 > wordIndex ? -1L : (1L << end) - 1;
    }

    @Override
    public boolean skipsRewritten() {
        return false;
    }

    @Override
    public boolean isScattered() {
        return false;
    }

    @Override
    public int batchPages() {
        return Integer.MAX_VALUE;
    }
}
