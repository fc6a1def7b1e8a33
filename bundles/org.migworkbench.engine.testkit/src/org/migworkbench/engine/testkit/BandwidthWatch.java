package org.migworkbench.engine.testkit;

import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.result.RoundStats;

/** Notes limits and batch sizes outside their ranges and rounds that were faster than the path. */
final class BandwidthWatch implements BandwidthAllocation {

    private static final double ROUNDING = 1 + 1e-6;

    private final BandwidthAllocation inner;
    private final WatchedPolicies watch;
    private final double path;

    BandwidthWatch(BandwidthAllocation inner, WatchedPolicies watch, double path) {
        this.inner = inner;
        this.watch = watch;
        this.path = path;
    }

    @Override
    public void start() {
        inner.start();
    }

    @Override
    public void beginRound(RoundView round) {
        inner.beginRound(round);
    }

    @Override
    public double limitBytesPerSecond() {
        double limit = inner.limitBytesPerSecond();
        watch.check(limit > 0, "a rate limit in bytes per second", (long) limit, 1);
        return limit;
    }

    @Override
    public long nextBatchNanos(long nowNanos) {
        return inner.nextBatchNanos(nowNanos);
    }

    @Override
    public int batchPages(int most) {
        int pages = inner.batchPages(most);
        watch.check(pages >= 1 && pages <= most, "pages that a batch may have", pages, most);
        return pages;
    }

    @Override
    public double peakBytesPerSecond(double limitBytesPerSecond) {
        double peak = inner.peakBytesPerSecond(limitBytesPerSecond);
        watch.check(peak > 0, "a peak rate in bytes per second", (long) peak, 1);
        return peak;
    }

    @Override
    public long release(long nowNanos, long bytes) {
        return inner.release(nowNanos, bytes);
    }

    @Override
    public void lift() {
        inner.lift();
    }

    @Override
    public void roundEnded(RoundStats stats) {
        watch.check(stats.durationNanos() < 1_000_000 || stats.traffic().bandwidthBytesPerSecond() <= path * ROUNDING,
                "bytes per second over the path", (long) stats.traffic().bandwidthBytesPerSecond(), (long) path);
        inner.roundEnded(stats);
    }

    @Override
    public boolean isAtMaximum() {
        return inner.isAtMaximum();
    }
}
