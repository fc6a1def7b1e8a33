package org.migworkbench.engine.pages.disk;

import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;

/** The candidates in the order of their numbers, as a mirror goes through its bitmap. */
final class AscendingScan implements PageSelection {

    private int position;

    /** Goes back to the lowest. */
    void rewind() {
        position = 0;
    }

    @Override
    public void beginRound(RoundView round) {
        rewind();
    }

    @Override
    public int select(PageView pages, int budget, int[] outPages) {
        int most = Math.min(budget, outPages.length);
        int count = 0;
        int page = position;
        while (count < most && page < pages.pageCount()) {
            long word = pages.candidateWord(page >> 6) & -1L << page;
            int end = (page >> 6) + 1 << 6;
            while (word != 0 && count < most) {
                int next = (page >> 6 << 6) + Long.numberOfTrailingZeros(word);
                word &= word - 1;
                outPages[count++] = next;
                if (count == most) {
                    end = next + 1;
                }
            }
            page = end;
        }
        position = page;
        return count;
    }

    @Override
    public int skippedPages() {
        return 0;
    }
}
