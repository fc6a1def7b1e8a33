package org.migworkbench.engine.policies.selection;

import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;

/**
 * Candidates around a pivot, nearest first, below and above by turns; a page that the destination asks for becomes the
 * pivot (prepaging by bubbling with one pivot, Hines, Deshpande and Gopalan, OSR 43(3), 2009). Without requests the
 * pivot is page 0 and the order is that of the numbers.
 */
public final class BubblingScan implements PageSelection {

    private final int pageCount;
    private int below;
    private int above;

    /**
     * Creates the scan with its pivot at page 0.
     *
     * @param pageCount pages of the guest, at least 1
     */
    public BubblingScan(int pageCount) {
        this.pageCount = pageCount;
    }

    @Override
    public void beginRound(RoundView round) {
        moveTo(0);
    }

    @Override
    public void pageRequested(int page) {
        moveTo(page);
    }

    private void moveTo(int pivot) {
        below = pivot - 1;
        above = pivot;
    }

    @Override
    public int select(PageView pages, int budget, int[] outPages) {
        int count = 0;
        while (count < budget && (below >= 0 || above < pageCount)) {
            above = next(pages, above);
            if (above < pageCount) {
                outPages[count++] = above++;
            }
            below = previous(pages, below);
            if (below >= 0 && count < budget) {
                outPages[count++] = below--;
            }
        }
        return count;
    }

    @Override
    public int skippedPages() {
        return 0;
    }

    /** The first candidate from a page on, the number of pages if there is none. */
    private int next(PageView pages, int from) {
        int page = from;
        while (page < pageCount) {
            long word = pages.candidateWord(page >> 6) & -1L << page;
            if (word != 0) {
                return (page & ~63) + Long.numberOfTrailingZeros(word);
            }
            page = (page | 63) + 1;
        }
        return pageCount;
    }

    /** The last candidate down from a page, -1 if there is none. */
    private static int previous(PageView pages, int from) {
        int page = from;
        while (page >= 0) {
            long word = pages.candidateWord(page >> 6) & -1L >>> 63 - (page & 63);
            if (word != 0) {
                return (page & ~63) + 63 - Long.numberOfLeadingZeros(word);
            }
            page = (page & ~63) - 1;
        }
        return -1;
    }
}
