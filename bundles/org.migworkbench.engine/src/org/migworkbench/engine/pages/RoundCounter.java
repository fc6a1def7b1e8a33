package org.migworkbench.engine.pages;

import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;

/** Counts of the round under way. */
public final class RoundCounter implements RoundView {

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

    /**
     * Creates the counter before the first round.
     *
     * @param vm                 id of the virtual machine
     * @param pageCount          its pages
     * @param pageSizeBytes      page size in bytes
     * @param pathBytesPerSecond rate of the slowest link
     * @param switchCostNanos    fixed time of the switch in nanoseconds
     */
    public RoundCounter(String vm, int pageCount, int pageSizeBytes, double pathBytesPerSecond, long switchCostNanos) {
        this.vm = vm;
        this.pageCount = pageCount;
        this.pageSizeBytes = pageSizeBytes;
        this.pathBytesPerSecond = pathBytesPerSecond;
        this.switchCostNanos = switchCostNanos;
    }

    /**
     * A round begins.
     *
     * @param newPhase   its phase
     * @param candidates pages to be sent
     * @param nowNanos   virtual time in nanoseconds
     */
    public void begin(Phase newPhase, int candidates, long nowNanos) {
        round++;
        phase = newPhase;
        candidatePages = candidates;
        startNanos = nowNanos;
        pagesSent = 0;
        bytesSent = 0;
    }

    /**
     * Pages were sent.
     *
     * @param pages how many
     * @param bytes bytes on the wire
     */
    public void sent(long pages, long bytes) {
        pagesSent += pages;
        bytesSent += bytes;
    }

    long startNanos() {
        return startNanos;
    }

    /**
     * Candidates that haven't been sent; those that were skipped count too.
     *
     * @return pages
     */
    public long pagesLeft() {
        return candidatePages - pagesSent;
    }

    long pagesSent() {
        return pagesSent;
    }

    /**
     * Numbers of the round as of now.
     *
     * @param nowNanos virtual time in nanoseconds
     * @param dirtied  pages written, {@link RoundStats#UNKNOWN} = the log wasn't read
     * @param left     pages still to be sent, of no meaning if the log wasn't read
     * @param skipped  candidates passed over
     * @param downtime the policy's estimate of the pause in nanoseconds, {@link RoundStats#UNKNOWN} = none
     * @param throttle how much the policy slows the guest
     * @param slowdown what all causes took from it
     * @return the numbers
     */
    public RoundStats stats(long nowNanos, long dirtied, long left, long skipped, long downtime, double throttle,
            double slowdown) {
        long duration = nowNanos - startNanos;
        double seconds = duration / 1e9;
        long remaining = dirtied == RoundStats.UNKNOWN ? RoundStats.UNKNOWN : left * pageSizeBytes;
        double dirtyRate = duration == 0 ? 0 : Math.max(0, dirtied) * (double) pageSizeBytes / seconds;
        double bandwidth = duration == 0 ? 0 : bytesSent / seconds;
        long pause = downtime == RoundStats.UNKNOWN ? pause(remaining, bandwidth) : downtime;
        return RoundStats.of(vm, round, phase).startNanos(startNanos).durationNanos(duration).pagesSent(pagesSent)
                .bytesSent(bytesSent).pagesDirtied(dirtied).pagesSkipped(skipped).remainingBytes(remaining)
                .dirtyRateBytesPerSecond(dirtyRate).bandwidthBytesPerSecond(bandwidth)
                .bandwidthShare(Math.min(1, bandwidth / pathBytesPerSecond)).expectedDowntimeNanos(pause)
                .throttle(throttle).guestSlowdown(slowdown).build();
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
