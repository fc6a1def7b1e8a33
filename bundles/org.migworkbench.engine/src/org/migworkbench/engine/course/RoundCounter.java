package org.migworkbench.engine.course;

import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.VmSpec;

/** Counts of the round under way: what the totals grew by since it began. */
public final class RoundCounter implements RoundView {

    private final String vm;
    private final int pageCount;
    private final int pageSizeBytes;
    private final double pathBytesPerSecond;
    private final long switchCostNanos;
    private final RunClock clock;
    private final MigrationTotals totals;
    private int round;
    private Phase phase = Phase.PRECOPY;
    private int candidatePages;
    private long startNanos;
    private long pagesBefore;
    private long bytesBefore;

    /**
     * Creates the counter before the first round.
     *
     * @param vm                 the virtual machine
     * @param pathBytesPerSecond rate of the slowest link
     * @param switchCostNanos    fixed time of the switch in nanoseconds
     * @param clock              the run's clock
     * @param totals             sums of the migration
     */
    RoundCounter(VmSpec vm, double pathBytesPerSecond, long switchCostNanos, RunClock clock, MigrationTotals totals) {
        this.vm = vm.id();
        this.pageCount = vm.pageCount();
        this.pageSizeBytes = vm.pageSizeBytes();
        this.pathBytesPerSecond = pathBytesPerSecond;
        this.switchCostNanos = switchCostNanos;
        this.clock = clock;
        this.totals = totals;
    }

    /** A round of a phase begins with pages to be sent. */
    void begin(Phase newPhase, int candidates) {
        round++;
        phase = newPhase;
        candidatePages = candidates;
        startNanos = clock.nowNanos();
        pagesBefore = totals.pagesSent();
        bytesBefore = totals.bytesSent();
    }

    /**
     * Candidates that haven't been sent; those that were skipped count too.
     *
     * @return pages
     */
    public long pagesLeft() {
        return candidatePages - pagesSent();
    }

    /**
     * Numbers of the round as of now.
     *
     * @param dirtied  pages written, {@link RoundStats#UNKNOWN} = the log wasn't read
     * @param left     pages still to be sent, of no meaning if the log wasn't read
     * @param skipped  candidates passed over
     * @param downtime the policy's estimate of the pause in nanoseconds, {@link RoundStats#UNKNOWN} = none
     * @param throttle how much the policy slows the guest
     * @param slowdown what all causes took from it
     * @return the numbers
     */
    RoundStats stats(long dirtied, long left, long skipped, long downtime, double throttle, double slowdown) {
        long duration = clock.nowNanos() - startNanos;
        double seconds = duration / 1e9;
        long bytesSent = totals.bytesSent() - bytesBefore;
        long remaining = dirtied == RoundStats.UNKNOWN ? RoundStats.UNKNOWN : left * pageSizeBytes;
        double dirtyRate = duration == 0 ? 0 : Math.max(0, dirtied) * (double) pageSizeBytes / seconds;
        double bandwidth = duration == 0 ? 0 : bytesSent / seconds;
        long pause = downtime == RoundStats.UNKNOWN ? pause(remaining, bandwidth) : downtime;
        // no builder: this is called twice a round, and fluid runs of a few microseconds feel it
        return new RoundStats(vm, round, phase, startNanos, duration,
                new RoundStats.Traffic(pagesSent(), bytesSent, skipped, remaining, bandwidth,
                        Math.min(1, bandwidth / pathBytesPerSecond)),
                new RoundStats.Guest(dirtied, dirtyRate, pause, throttle, slowdown), RoundStats.Disk.NONE);
    }

    private long pagesSent() {
        return totals.pagesSent() - pagesBefore;
    }

    private long pause(long remainingBytes, double bandwidth) {
        double sendRate = bandwidth > 0 ? bandwidth : pathBytesPerSecond;
        long nanos = Math.round(Math.max(0, remainingBytes) * 1e9 / sendRate);
        return nanos > Long.MAX_VALUE - switchCostNanos ? Long.MAX_VALUE : nanos + switchCostNanos;
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
