package org.migworkbench.engine.pages.batch;

import org.migworkbench.engine.course.MigrationTotals;
import org.migworkbench.engine.guest.PageBitmap;

/** Counts what is sent of a space of pages, and which of them had been sent before. */
public final class SentPages {

    private final MigrationTotals totals;
    private final PageBitmap everSent;
    private boolean firstRound = true;

    /**
     * Nothing is sent yet.
     *
     * @param totals    takes the sums
     * @param pageCount pages of the space
     */
    public SentPages(MigrationTotals totals, int pageCount) {
        this.totals = totals;
        this.everSent = new PageBitmap(pageCount);
    }

    /**
     * Pages were sent.
     *
     * @param pages page numbers
     * @param from  index of the first
     * @param count how many
     * @param bytes bytes on the wire
     * @param zeros how many went as a zero mark
     */
    public void add(int[] pages, int from, int count, long bytes, int zeros) {
        totals.sent(count, firstRound ? 0 : countResent(pages, from, count), bytes, zeros);
    }

    private int countResent(int[] pages, int from, int count) {
        int resent = 0;
        for (int i = from; i < from + count; i++) {
            if (everSent.get(pages[i])) {
                resent++;
            } else {
                everSent.set(pages[i]);
            }
        }
        return resent;
    }

    /**
     * The first round is over, which sent no page twice: what it sent is all that is no candidate any more. Does nothing
     * if it was over before.
     *
     * @param candidates what it left, before the log is read; nothing is on its way
     */
    public void endFirstRound(PageBitmap candidates) {
        if (firstRound) {
            firstRound = false;
            everSent.setComplement(candidates);
        }
    }
}
