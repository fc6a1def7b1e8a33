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
    public boolean isWritten(int page, long fromGuestNanos, long toGuestNanos) {
        int index = page - firstPage;
        if (index < 0 || index >= pages || toGuestNanos <= fromGuestNanos) {
            return false;
        }
        long before = writes(fromGuestNanos);
        return before + Math.floorMod(index - before, pages) < writes(toGuestNanos);
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
    public boolean mayWrite(int page) {
        return writesPerNano > 0 && page >= firstPage && page - firstPage < pages;
    }

    private long writes(long guestNanos) {
        return (long) (guestNanos * writesPerNano);
    }
}
