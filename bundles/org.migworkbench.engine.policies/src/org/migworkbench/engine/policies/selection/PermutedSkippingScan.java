package org.migworkbench.engine.policies.selection;

import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.policy.FluidSelection;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;

/**
 * The scan of Xen 3.0.4: all pages once a round in a scattered order; a candidate that has been written again is passed
 * over, because it will be a candidate of the next round anyway. The log is looked at once for each batch, so a write
 * between the look and the sending goes unnoticed. A page without a frame is remembered and sent in the last round at
 * the latest. In the last round nothing is passed over.
 */
public final class PermutedSkippingScan implements PageSelection, FluidSelection {

    private static final int ROTATION = 10;

    private final int pageCount;
    private final int batchPages;
    private final int order;
    private final int rotation;
    private PageBitmap toFix; // made at the first page without a frame: most guests have none
    private int position;
    private int skipped;

    /**
     * Creates the scan.
     *
     * @param pageCount  pages of the guest, at least 1
     * @param batchPages pages of a batch, at least 1
     */
    public PermutedSkippingScan(int pageCount, int batchPages) {
        this.pageCount = pageCount;
        this.batchPages = batchPages;
        this.order = 32 - Integer.numberOfLeadingZeros(pageCount - 1);
        this.rotation = order == 0 ? 0 : ROTATION % order;
    }

    @Override
    public void beginRound(RoundView round) {
        position = 0;
        skipped = 0;
    }

    @Override
    public int select(PageView pages, int budget, int[] outPages) {
        int wanted = Math.min(budget, batchPages);
        boolean last = pages.isFinalRound();
        int count = 0;
        int next = position;
        while (count < wanted && next < pageCount) {
            int page = permute(next++);
            boolean send = pages.isCandidate(page);
            if (send && !last && pages.isRewritten(page)) {
                skipped++;
                send = false;
            }
            if (send || last && toFix != null && toFix.get(page)) {
                if (pages.isMapped(page)) {
                    if (toFix != null) {
                        toFix.clear(page);
                    }
                    outPages[count++] = page;
                } else {
                    remember(page);
                }
            }
        }
        position = next;
        return count;
    }

    private void remember(int page) {
        if (toFix == null) {
            toFix = new PageBitmap(pageCount);
        }
        toFix.set(page);
    }

    @Override
    public int skippedPages() {
        return skipped;
    }

    /**
     * The page at a place of the scan: the place's bits rotated left by ten within the next power of two, again while
     * that is beyond the last page. Below 2^10 pages, where the original would not be a permutation, the rotation is
     * taken modulo the number of bits.
     *
     * @param place place from 0 to below the number of pages
     * @return page number; each comes once
     */
    public int permute(int place) {
        int mask = (1 << order) - 1;
        int page = place;
        do {
            page = (page << rotation | page >>> order - rotation) & mask;
        } while (page >= pageCount);
        return page;
    }

    @Override
    public boolean skipsRewritten() {
        return true;
    }

    @Override
    public boolean isScattered() {
        return true;
    }

    @Override
    public int batchPages() {
        return batchPages;
    }
}
