package org.migworkbench.engine.policies.selection;

import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.policy.fluid.FluidSelection;

/**
 * All candidates in the order of their numbers, without a look at the log. A page without a frame is put off to the last
 * round.
 */
public final class LinearScan implements PageSelection, FluidSelection {

    private final int pageCount;
    private final int batchPages;
    private PageBitmap deferred; // made at the first page without a frame: most guests have none
    private int position;

    /**
     * Creates the scan.
     *
     * @param pageCount  pages of the guest
     * @param batchPages pages of a batch, at least 1
     */
    public LinearScan(int pageCount, int batchPages) {
        this.pageCount = pageCount;
        this.batchPages = batchPages;
    }

    @Override
    public void beginRound(RoundView round) {
        position = 0;
    }

    @Override
    public int select(PageView pages, int budget, int[] outPages) {
        int wanted = Math.min(budget, batchPages);
        boolean last = pages.isFinalRound();
        int count = 0;
        int page = position;
        while (count < wanted && page < pageCount) {
            int wordIndex = page >> 6;
            long word = pages.candidateWord(wordIndex) & -1L << page;
            if (last && deferred != null) {
                word |= deferred.words()[wordIndex] & -1L << page;
            }
            while (word != 0 && count < wanted) {
                int next = wordIndex << 6 | Long.numberOfTrailingZeros(word);
                word &= word - 1;
                page = next + 1;
                if (pages.isMapped(next)) {
                    if (deferred != null) {
                        deferred.clear(next);
                    }
                    outPages[count++] = next;
                } else {
                    defer(next);
                }
            }
            if (count < wanted) {
                page = wordIndex + 1 << 6;
            }
        }
        position = page;
        return count;
    }

    private void defer(int page) {
        if (deferred == null) {
            deferred = new PageBitmap(pageCount);
        }
        deferred.set(page);
    }

    @Override
    public int skippedPages() {
        return 0;
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
        return batchPages;
    }
}
