package org.migworkbench.engine.policies.selection;

import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.policy.fluid.FluidSelection;
import org.migworkbench.engine.result.Phase;

/**
 * The scan of Xen 3.0.4: all pages once a round in a scattered order; a candidate that has been written again is passed
 * over, because it will be a candidate of the next round anyway. The log is looked at once for each batch, so a write
 * between the look and the sending goes unnoticed. A page without a frame is remembered and sent in the last round at
 * the latest. In the last round nothing is passed over.
 */
public final class PermutedSkippingScan implements PageSelection, FluidSelection {

    private final int pageCount;
    private final int batchPages;
    private final ScatteredCandidates order;
    private PageBitmap toFix; // made at the first page without a frame: most guests have none
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
        this.order = new ScatteredCandidates(pageCount);
    }

    @Override
    public void beginRound(RoundView round) {
        order.beginRound(round.phase() != Phase.POSTCOPY);
        skipped = 0;
    }

    @Override
    public int select(PageView pages, int budget, int[] outPages) {
        int wanted = Math.min(budget, batchPages);
        boolean last = pages.isFinalRound();
        if (last && toFix != null) {
            return selectWithFixed(pages, wanted, outPages);
        }
        int count = 0;
        int found = wanted;
        while (count < wanted && found == wanted) {
            found = order.next(pages, count, wanted, outPages);
            count = keep(pages, count, found, !last, outPages);
        }
        return count;
    }

    /** Keeps those of the found candidates that go now; returns where they end. */
    private int keep(PageView pages, int from, int to, boolean skips, int[] found) {
        int end = skips ? pages.keepUnwritten(found, from, to) : to;
        skipped += to - end;
        int count = from;
        for (int i = from; i < end; i++) {
            int page = found[i];
            if (pages.isMapped(page)) {
                forget(page);
                found[count++] = page;
            } else {
                remember(page);
            }
        }
        return count;
    }

    /** The last round, where pages are remembered that may be no candidates any more. */
    private int selectWithFixed(PageView pages, int wanted, int[] outPages) {
        int count = 0;
        int page = 0;
        while (count < wanted && (page = order.nextPage()) >= 0) {
            if ((pages.isCandidate(page) || toFix.get(page)) && pages.isMapped(page)) {
                forget(page);
                outPages[count++] = page;
            } else if (pages.isCandidate(page)) {
                remember(page);
            }
        }
        return count;
    }

    private void forget(int page) {
        if (toFix != null) {
            toFix.clear(page);
        }
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
        return order.page(place);
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
