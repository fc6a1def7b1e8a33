package org.migworkbench.engine.workload;

/**
 * What a guest writes, as a function of guest time (which stands still while the guest is paused). Answers depend on
 * the arguments alone: no call changes the answer to another.
 */
public interface Workload {

    /**
     * Whether a page is written in an interval.
     *
     * @param page           page number
     * @param fromGuestNanos begin in nanoseconds of guest time, excluded
     * @param toGuestNanos   end in nanoseconds of guest time, included
     * @return true if there is at least one write
     */
    boolean isWritten(int page, long fromGuestNanos, long toGuestNanos);

    /**
     * Sets the bits of all pages that are written in an interval; leaves the others as they are.
     *
     * @param fromGuestNanos begin in nanoseconds of guest time, excluded
     * @param toGuestNanos   end in nanoseconds of guest time, included
     * @param words          bitmap of the guest's pages, bit {@code page & 63} of word {@code page >> 6}
     */
    void markWritten(long fromGuestNanos, long toGuestNanos, long[] words);

    /**
     * Whether the workload ever writes a page.
     *
     * @param page page number
     * @return true for a page of its working set
     */
    boolean mayWrite(int page);
}
