package org.migworkbench.engine.workloads;

import org.migworkbench.engine.workload.Workload;

/**
 * Writes that walk through a contiguous working set page by page and begin again at its end. The write number k, from 1,
 * happens at k / rate and goes to page (k - 1) mod N of the working set.
 */
final class SequentialWrites implements Workload {

    private final int firstPage;
    private final int pages;
    private final double writesPerNano;

    SequentialWrites(int firstPage, int pages, double writesPerSecond) {
        this.firstPage = firstPage;
        this.pages = pages;
        this.writesPerNano = writesPerSecond / 1e9;
    }

    @Override
    public long writtenWord(int word, long fromGuestNanos, long toGuestNanos) {
        long written = 0;
        for (long rest = mayWriteWord(word); rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            if (writes(64 * word + bit, fromGuestNanos, toGuestNanos) > 0) {
                written |= 1L << bit;
            }
        }
        return written;
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words) {
        if (toGuestNanos <= fromGuestNanos) {
            return;
        }
        long before = writes(fromGuestNanos);
        long end = Math.min(writes(toGuestNanos), before + pages);
        for (long write = before; write < end; write++) {
            int page = firstPage + (int) (write % pages);
            words[page >> 6] |= 1L << page;
        }
    }

    @Override
    public int writes(int page, long fromGuestNanos, long toGuestNanos) {
        int index = page - firstPage;
        if (index < 0 || index >= pages || toGuestNanos <= fromGuestNanos) {
            return 0;
        }
        return (int) Math.min(Integer.MAX_VALUE, passes(index, writes(toGuestNanos)) - passes(index,
                writes(fromGuestNanos)));
    }

    @Override
    public long mayWriteWord(int word) {
        return writesPerNano > 0 ? WorkingSet.pagesOfWord(word, firstPage, pages) : 0;
    }

    @Override
    public double uniquePages(double fromGuestSeconds, double toGuestSeconds) {
        return Math.min(pages, (toGuestSeconds - fromGuestSeconds) * writesPerNano * 1e9);
    }

    /** How many of the first writes go to a page of the working set. */
    private long passes(int index, long writes) {
        return (writes + pages - 1 - index) / pages;
    }

    private long writes(long guestNanos) {
        return (long) (guestNanos * writesPerNano);
    }
}
