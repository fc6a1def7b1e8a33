package org.migworkbench.engine.guest;

import org.migworkbench.engine.workload.Workload;

/** The log of written pages: what the guest wrote since the log was last cleaned. Times are guest times. */
public final class DirtyLog {

    private final Workload workload;
    private long cleanedNanos;

    /**
     * Starts logging with a clean log.
     *
     * @param workload   what the guest writes
     * @param guestNanos guest time in nanoseconds
     */
    public DirtyLog(Workload workload, long guestNanos) {
        this.workload = workload;
        this.cleanedNanos = guestNanos;
    }

    /**
     * Reads one page's bit and leaves the log as it is.
     *
     * @param page       page number
     * @param guestNanos guest time of the look in nanoseconds
     * @return whether the page was written after the last cleaning and not after the look
     */
    public boolean peek(int page, long guestNanos) {
        return workload.isWritten(page, cleanedNanos, guestNanos);
    }

    /**
     * Reads the whole log and cleans it.
     *
     * @param guestNanos guest time in nanoseconds, not before the last cleaning
     * @param out        becomes the set of the written pages
     */
    public void clean(long guestNanos, PageBitmap out) {
        out.clearAll();
        if (guestNanos > cleanedNanos) {
            workload.markWritten(cleanedNanos, guestNanos, out.words());
        }
        cleanedNanos = guestNanos;
    }
}
