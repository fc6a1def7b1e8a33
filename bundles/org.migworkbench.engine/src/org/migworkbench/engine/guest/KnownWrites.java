package org.migworkbench.engine.guest;

import org.migworkbench.engine.workload.Workload;

/**
 * How often pages have been written since the start of a run. A workload counts the writes of an interval by drawing each
 * of them, so what was counted before is remembered for pages that are asked for again: in slots, of which a page has
 * one, its number modulo the number of slots. Takes 20 bytes a slot once it is told to remember, 40 MiB at most.
 */
final class KnownWrites {

    private static final int MOST_SLOTS = 1 << 21;

    private final Workload workload;
    private int[] pageAndOne = {};
    private long[] times;
    private long[] counts;

    KnownWrites(Workload workload) {
        this.workload = workload;
    }

    /** Writes to a page until a guest time in nanoseconds. */
    long until(int page, long guestNanos) {
        if (pageAndOne.length == 0) {
            return workload.writes(page, 0, guestNanos);
        }
        int slot = page & pageAndOne.length - 1;
        boolean known = pageAndOne[slot] == page + 1 && times[slot] <= guestNanos;
        long from = known ? times[slot] : 0;
        long before = known ? counts[slot] : 0;
        pageAndOne[slot] = page + 1;
        times[slot] = guestNanos;
        counts[slot] = before + workload.writes(page, from, guestNanos);
        return counts[slot];
    }

    /** Remembers from now on what it counts for a memory of so many pages. */
    void remember(int pageCount) {
        int slots = Math.min(MOST_SLOTS, Integer.highestOneBit(Math.max(1, 2 * Math.min(pageCount, MOST_SLOTS) - 1)));
        pageAndOne = new int[slots];
        times = new long[slots];
        counts = new long[slots];
    }
}
