package org.migworkbench.engine.guest;

import org.migworkbench.engine.workload.Workload;

/**
 * A virtual processor: a workload and its own time, which stands still while the guest is stopped or the processor waits
 * for a page, and runs slower while anything takes time from it. Begins at guest time 0 at virtual time 0.
 */
final class Vcpu {

    private static final double SLOPE_SECONDS = 1e-4;

    private final Workload workload;
    private final KnownWrites known;
    private long guestNanos;
    private long limitNanos = Long.MAX_VALUE;
    private double carry;
    private double throttle;
    private boolean blocked;
    private long blockedNanos;
    private long loggedNanos;
    private long takenNanos;

    Vcpu(Workload workload) {
        this.workload = workload;
        this.known = new KnownWrites(workload);
    }

    Workload workload() {
        return workload;
    }

    /** Remembers what it counts. */
    void rememberWrites(int pageCount) {
        known.remember(pageCount);
    }

    /** How often it has written a page since the start of the run. */
    long writesTo(int page) {
        return known.until(page, guestNanos);
    }

    /** Guest time as of the last step. */
    long guestNanos() {
        return guestNanos;
    }

    /** Guest time at which the log was cleaned. */
    long loggedNanos() {
        return loggedNanos;
    }

    void cleanLog() {
        loggedNanos = guestNanos;
    }

    /** Guest time up to which its written pages were taken. */
    long takenNanos() {
        return takenNanos;
    }

    void take() {
        takenNanos = guestNanos;
    }

    /** It doesn't get beyond a guest time until the next limit is set. */
    void setLimit(long nanos) {
        limitNanos = nanos;
    }

    double throttle() {
        return throttle;
    }

    void setThrottle(double share) {
        throttle = share;
    }

    boolean isBlocked() {
        return blocked;
    }

    void setBlocked(boolean waits) {
        blocked = waits;
    }

    /** It goes on from an earlier time of its own, waiting for nothing. */
    void rollBack(long nanos) {
        guestNanos = nanos;
        limitNanos = Long.MAX_VALUE;
        loggedNanos = Math.min(loggedNanos, nanos);
        takenNanos = Math.min(takenNanos, nanos);
        carry = 0;
        blocked = false;
    }

    /** How long it has waited for pages, in nanoseconds of virtual time. */
    long blockedNanos() {
        return blockedNanos;
    }

    /** Waits for a page. */
    void waitFor(long nanos) {
        blockedNanos += nanos;
    }

    /** Runs for a time at a share of full speed. */
    void run(long nanos, double speed) {
        if (speed == 1) {
            guestNanos = Math.min(limitNanos, guestNanos + nanos);
            return;
        }
        double gain = nanos * speed + carry;
        long whole = (long) gain;
        carry = gain - whole;
        guestNanos = Math.min(limitNanos, guestNanos + whole);
    }

    /** Which of 64 pages it has written since the log was cleaned, but at most so long ago in nanoseconds of its time. */
    long rewrittenWord(int word, long sinceNanos) {
        return workload.writtenWord(word, Math.max(loggedNanos, guestNanos - sinceNanos), guestNanos);
    }

    /** How long in nanoseconds of its time it certainly writes none of 64 pages from now on. */
    long quietNanos(int word) {
        long until = workload.quietUntil(word, guestNanos);
        return until == Workload.NEVER ? Workload.NEVER : until - guestNanos;
    }

    /**
     * Pages that it dirties for the first time since the log was cleaned, a nanosecond of its time: the slope of the
     * unique-page curve here, over a step so short that a fast writer doesn't fill its working set within.
     */
    double faultsPerNano() {
        double from = loggedNanos / 1e9;
        double now = guestNanos / 1e9;
        double more = workload.uniquePages(from, now + SLOPE_SECONDS) - workload.uniquePages(from, now);
        return Math.max(0, more) / (SLOPE_SECONDS * 1e9);
    }

    /** Page writes a second of its own time: different pages of a step so short that hardly one is written twice. */
    double writesPerSecond() {
        double now = guestNanos / 1e9;
        return workload.uniquePages(now, now + SLOPE_SECONDS) / SLOPE_SECONDS;
    }
}
