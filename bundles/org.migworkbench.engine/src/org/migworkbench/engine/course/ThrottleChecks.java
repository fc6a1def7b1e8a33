package org.migworkbench.engine.course;

import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.result.RoundStats;

/** Asks a migration's throttling when it wants to be asked. */
final class ThrottleChecks {

    /** A round that takes longer may take ages. */
    private static final long LONG_NANOS = 3600L * 1_000_000_000;
    /** Checks in such a time, and in each time e times as long after it. */
    private static final long MOST_CHECKS = 10_000;

    private final CourseState state;
    private final Medium medium;
    private final MigratedGuest guest;
    private final Throttling throttling;

    ThrottleChecks(CourseState state, Medium medium) {
        this.state = state;
        this.medium = medium;
        this.guest = medium.guest();
        this.throttling = state.strategies().throttling();
    }

    /** Plans the next check, in place of one that was planned before. */
    void plan() {
        long now = state.nowNanos();
        long next = throttling.nextCheckNanos(now);
        if (next == Throttling.NEVER) {
            medium.forget(CourseTimer.THROTTLE_CHECK);
        } else {
            long passed = now - state.round().nowNanos();
            long least = passed > LONG_NANOS ? passed / MOST_CHECKS : 1;
            medium.wakeAfter(CourseTimer.THROTTLE_CHECK, Math.max(least, next - now));
        }
    }

    /** Another live round follows. */
    void roundEnded(RoundStats stats) {
        throttling.roundEnded(stats, state, guest.control());
        plan();
    }

    /** The time of a check has come. */
    void check() {
        guest.advance();
        throttling.check(state, guest.control());
        plan();
    }
}
