package org.migworkbench.engine.internal;

import org.migworkbench.engine.Phase;
import org.migworkbench.engine.RoundStats;
import org.migworkbench.engine.policy.RoundView;

/** Counts of the round under way. */
final class RoundCounter implements RoundView {

    private final String vm;
    private final int pageCount;
    private final int pageSizeBytes;
    private final double pathBytesPerSecond;
    private final long switchCostNanos;
    private int round;
    private Phase phase = Phase.PRECOPY;
    private int candidatePages;
    private long startNanos;
    private long pagesSent;
    private long bytesSent;

    RoundCounter(String vm, int pageCount, int pageSizeBytes, double pathBytesPerSecond, long switchCostNanos) {
        this.vm = vm;
        this.pageCount = pageCount;
        this.pageSizeBytes = pageSizeBytes;
        this.pathBytesPerSecond = pathBytesPerSecond;
        this.switchCostNanos = switchCostNanos;
    }

    void begin(Phase newPhase, int candidates, long nowNanos) {
        round++;
        phase = newPhase;
        candidatePages = candidates;
        startNanos = nowNanos;
        pagesSent = 0;
        bytesSent = 0;
    }

    void sent(int pages, long bytes) {
        pagesSent += pages;
        bytesSent += bytes;
    }

    long startNanos() {
        return startNanos;
    }

    /** Candidates that haven't been sent; those that were skipped count too. */
    long pagesLeft() {
        return candidatePages - pagesSent;
    }

    long pagesSent() {
        return pagesSent;
    }

    /**
     * Numbers of the round as of now.
     *
     * @param dirtied  pages written, {@link RoundStats#UNKNOWN} = the log wasn't read
     * @param left     pages still to be sent, of no meaning if the log wasn't read
     * @param downtime the policy's estimate of the pause in nanoseconds, {@link RoundStats#UNKNOWN} = none
     */
    RoundStats stats(long nowNanos, long dirtied, long left, long skipped, long downtime, double throttle,
            double slowdown) {
        long duration = nowNanos - startNanos;
        double seconds = duration / 1e9;
        long remaining = dirtied == RoundStats.UNKNOWN ? RoundStats.UNKNOWN : left * pageSizeBytes;
        double dirtyRate = duration == 0 ? 0 : Math.max(0, dirtied) * (double) pageSizeBytes / seconds;
        double bandwidth = duration == 0 ? 0 : bytesSent / seconds;
        long pause = downtime == RoundStats.UNKNOWN ? pause(remaining, bandwidth) : downtime;
        return new RoundStats(vm, round, phase, startNanos, duration, pagesSent, bytesSent, dirtied, skipped, remaining,
                dirtyRate, bandwidth, Math.min(1, bandwidth / pathBytesPerSecond), pause, throttle,
                slowdown);
    }

    private long pause(long remainingBytes, double bandwidth) {
        double sendRate = bandwidth > 0 ? bandwidth : pathBytesPerSecond;
        return Math.round(Math.max(0, remainingBytes) * 1e9 / sendRate) + switchCostNanos;
    }

    @Override
    public int round() {
        return round;
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public int candidatePages() {
        return candidatePages;
    }

    @Override
    public int pageCount() {
        return pageCount;
    }

    @Override
    public long nowNanos() {
        return startNanos;
    }
}
