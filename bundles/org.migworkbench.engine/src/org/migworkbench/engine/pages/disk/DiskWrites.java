package org.migworkbench.engine.pages.disk;

import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.policy.DiskRules.WriteLimit;
import org.migworkbench.engine.workload.Workload;

/**
 * How fast the guest may write its disk, and what this takes from it. Its writers run on its processors, so what the
 * policy takes from these slows the writes too.
 */
final class DiskWrites {

    private static final double SLOPE_SECONDS = 1e-3;
    private static final double MOST_THROTTLE = 0.999;

    private final PageSpace memory;
    private final PageSpace blocks;
    private final RunClock clock;
    private final Workload workload;
    private final WriteLimit rule;
    private double limitBytesPerSecond = Double.POSITIVE_INFINITY;
    private double throttle;
    private double mostThrottle;
    private double throttledNanos;
    private long sinceNanos;

    /** {@code workload} = what writes the blocks, null = nothing. */
    DiskWrites(PageSpace memory, PageSpace blocks, Workload workload, WriteLimit rule, RunClock clock) {
        this.memory = memory;
        this.blocks = blocks;
        this.workload = workload;
        this.rule = rule;
        this.clock = clock;
    }

    /** A pass ended in which bytes were sent and others written again: sets or lowers the limit if these are too many. */
    void passed(long sentBytes, long dirtiedBytes) {
        if (dirtiedBytes > rule.trigger() * sentBytes) {
            double now = Math.min(limitBytesPerSecond, wantedBytesPerSecond());
            limitBytesPerSecond = Math.max(rule.leastBytesPerSecond(), now * rule.step());
        }
    }

    /** What the guest would write now without a limit, blocks written twice counted twice, in bytes per second. */
    private double wantedBytesPerSecond() {
        if (workload == null) {
            return 0;
        }
        double now = blocks.guest().guestNanos(0) / 1e9;
        double rate = workload.uniquePages(now, now + SLOPE_SECONDS) / SLOPE_SECONDS;
        return rate * blocks.vm().pageSizeBytes() * (1 - memory.guest().meanThrottle());
    }

    /** Slows the writes from now on to the limit, or to less where each of them has to reach the destination. */
    void follow(double mostBytesPerSecond) {
        double most = Math.min(mostBytesPerSecond, limitBytesPerSecond);
        blocks.advance();
        double wanted = wantedBytesPerSecond();
        set(wanted > most ? 1 - most / wanted : 0);
    }

    /** The guest writes as it likes again. */
    void release() {
        limitBytesPerSecond = Double.POSITIVE_INFINITY;
        set(0);
    }

    private void set(double share) {
        long now = clock.nowNanos();
        throttledNanos += throttle * (now - sinceNanos);
        sinceNanos = now;
        throttle = Math.min(MOST_THROTTLE, share);
        mostThrottle = Math.max(mostThrottle, throttle);
        blocks.advance();
        blocks.guest().setThrottle(0,
                Math.min(MOST_THROTTLE, 1 - (1 - throttle) * (1 - memory.guest().meanThrottle())));
        memory.advance();
        memory.guest().setDiskLoss(memory.vm().disk().boundShare() * throttle);
    }

    double throttle() {
        return throttle;
    }

    double mostThrottle() {
        return mostThrottle;
    }

    /** Mean share over a time in nanoseconds. */
    double meanThrottle(long nanos) {
        return nanos <= 0 ? 0 : Math.min(1, throttledNanos / nanos);
    }
}
