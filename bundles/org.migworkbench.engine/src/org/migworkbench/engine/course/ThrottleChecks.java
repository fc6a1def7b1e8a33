package org.migworkbench.engine.course;

import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.result.RoundStats;

/** Asks a migration's throttling when it wants to be asked. */
final class ThrottleChecks {

    private final MigrationProgress progress;
    private final Medium medium;
    private final Throttling throttling;

    ThrottleChecks(MigrationProgress progress, Medium medium) {
        this.progress = progress;
        this.medium = medium;
        this.throttling = progress.strategies().throttling();
    }

    /** Plans the next check, in place of one that was planned before. */
    void plan() {
        long now = progress.nowNanos();
        long next = throttling.nextCheckNanos(now);
        if (next == Throttling.NEVER) {
            medium.forget(CourseTimer.THROTTLE_CHECK);
        } else {
            medium.wakeAfter(CourseTimer.THROTTLE_CHECK, Math.max(1, next - now));
        }
    }

    /** Another live round follows. */
    void roundEnded(RoundStats stats) {
        throttling.roundEnded(stats, progress, medium.guest());
        plan();
    }

    /** The time of a check has come. */
    void check() {
        medium.advanceGuest();
        throttling.check(progress, medium.guest());
        plan();
    }
}
