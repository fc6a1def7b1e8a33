package org.migworkbench.engine.pages.disk;

import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.pages.batch.Channels;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;

/**
 * How a disk and a memory on their way at the same time share what their migration may use. As long as only one of them
 * sends, it has everything. A limit of the migration holds for both together.
 */
final class DiskShare implements BandwidthAllocation {

    private static final double EVEN = 0.5;

    private final CourseState memory;
    private final Channels channels;
    private final int batchBlocks;
    private final double share;

    DiskShare(CourseState memory, Channels channels) {
        this.memory = memory;
        this.channels = channels;
        this.batchBlocks = memory.strategies().disk().rules().batchBlocks();
        this.share = memory.strategies().disk().rules().share();
    }

    /** Bytes per second that memory and disk may use together; positive infinity = the links decide. */
    private double both() {
        double limit = memory.spec().bandwidthLimitBytesPerSecond();
        double most = memory.phase() == Phase.PRECOPY ? limit
                : memory.strategies().bandwidth().peakBytesPerSecond(limit);
        return Double.isInfinite(most) && share > 0 ? memory.route().bytesPerSecond() : most;
    }

    private double diskShare() {
        return share > 0 ? share : EVEN;
    }

    /** What the memory may use of a rate, in bytes per second. */
    double memoryRate(double bytesPerSecond) {
        return channels.isActive(channels.urgent()) ? Math.min(bytesPerSecond, both() * (1 - diskShare()))
                : bytesPerSecond;
    }

    @Override
    public double peakBytesPerSecond(double limitBytesPerSecond) {
        return channels.isActive(channels.main()) ? both() * diskShare() : both();
    }

    @Override
    public int batchPages(int most) {
        return Math.min(most, batchBlocks);
    }

    @Override
    public double limitBytesPerSecond() {
        return peakBytesPerSecond(Double.POSITIVE_INFINITY);
    }

    @Override
    public long release(long nowNanos, long bytes) {
        return nowNanos;
    }

    @Override
    public void beginRound(RoundView round) {
        // all rounds alike
    }

    @Override
    public void roundEnded(RoundStats stats) {
        // all rounds alike
    }

    @Override
    public boolean isAtMaximum() {
        return true;
    }
}
