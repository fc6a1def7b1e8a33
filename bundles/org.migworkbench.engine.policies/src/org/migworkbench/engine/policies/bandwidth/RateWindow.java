package org.migworkbench.engine.policies.bandwidth;

import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.policy.fluid.FluidBursts;
import org.migworkbench.engine.result.RoundStats;

/**
 * QEMU's rate limit: a tenth of the limit goes in each window of 100 ms, as fast as the links allow, and the rest of the
 * window nothing is sent. What goes beyond the quota isn't charged to the next window. Pages leave in buffers of 32,
 * since a buffer has 64 parts and a page takes two, and only what has left counts. Once the guest stands still there is
 * no limit.
 */
public final class RateWindow implements BandwidthAllocation, FluidBursts {

    /** Length of a window in nanoseconds. */
    public static final long WINDOW_NANOS = 100_000_000;

    private static final int BUFFER_PAGES = 32;
    private static final double WINDOWS_PER_SECOND = 10;
    private static final double BATCHES_PER_SECOND = 100;
    private static final long NEVER = Long.MIN_VALUE;

    private final double precopyQuota;
    private final double postcopyQuota;
    private double quotaBytes;
    private final double pathBytesPerSecond;
    private final int pageBytes;
    private final int mostPages;
    private long beganNanos = NEVER;
    private long usedBytes;

    /**
     * Creates the limit.
     *
     * @param bytesPerSecond     the limit of pre-copy in bytes per second, above 0; positive infinity = none
     * @param postcopyRate       the limit of post-copy in bytes per second, above 0; positive infinity = none
     * @param pathBytesPerSecond rate of the path in bytes per second; a batch has at most what it carries in 10 ms
     * @param pageBytes          bytes of a page with data on the wire
     */
    public RateWindow(double bytesPerSecond, double postcopyRate, double pathBytesPerSecond, int pageBytes) {
        this.precopyQuota = bytesPerSecond / WINDOWS_PER_SECOND;
        this.postcopyQuota = postcopyRate / WINDOWS_PER_SECOND;
        this.quotaBytes = precopyQuota;
        this.pathBytesPerSecond = pathBytesPerSecond;
        this.pageBytes = pageBytes;
        this.mostPages = wholeBuffers(pathBytesPerSecond / BATCHES_PER_SECOND / pageBytes);
    }

    @Override
    public boolean holdsOnAverage() {
        return true;
    }

    @Override
    public void beginRound(RoundView round) {
        quotaBytes = switch (round.phase()) {
            case PRECOPY -> precopyQuota;
            case POSTCOPY -> postcopyQuota;
            default -> Double.POSITIVE_INFINITY;
        };
    }

    @Override
    public double limitBytesPerSecond() {
        return quotaBytes * WINDOWS_PER_SECOND;
    }

    @Override
    public long nextBatchNanos(long nowNanos) {
        if (beganNanos == NEVER || nowNanos - beganNanos >= WINDOW_NANOS) {
            beganNanos = nowNanos;
            usedBytes = 0;
        }
        return usedBytes <= quotaBytes ? nowNanos : beganNanos + WINDOW_NANOS;
    }

    @Override
    public int batchPages(int most) {
        double rest = Math.max(0, quotaBytes - usedBytes);
        return Math.min(most, Math.min(mostPages, wholeBuffers(rest / pageBytes)));
    }

    @Override
    public double peakBytesPerSecond(double limitBytesPerSecond) {
        return pathBytesPerSecond;
    }

    @Override
    public long release(long nowNanos, long bytes) {
        usedBytes += bytes;
        return nowNanos;
    }

    @Override
    public void lift() {
        quotaBytes = Double.POSITIVE_INFINITY;
    }

    @Override
    public void roundEnded(RoundStats stats) {
        // nothing is learnt
    }

    @Override
    public boolean isSettled() {
        return true;
    }

    @Override
    public boolean isAtMaximum() {
        return true;
    }

    @Override
    public long windowNanos() {
        return WINDOW_NANOS;
    }

    @Override
    public double windowBytes(double meanPageBytes) {
        return Double.isInfinite(quotaBytes) ? Double.POSITIVE_INFINITY
                : wholeBuffers(quotaBytes / meanPageBytes) * meanPageBytes;
    }

    /** The first whole number of buffers with more pages than that. */
    private static int wholeBuffers(double pages) {
        double buffers = Math.floor(Math.floor(pages) / BUFFER_PAGES) + 1;
        return (int) Math.min(Integer.MAX_VALUE & -BUFFER_PAGES, buffers * BUFFER_PAGES);
    }
}
