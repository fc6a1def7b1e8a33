package org.migworkbench.engine.pages;

import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.result.RoundStats;

/** Asks a migration's throttling when it wants to be asked. */
final class ThrottleChecks {

    private final MigrationState state;
    private final Throttling throttling;
    private long stamp;

    ThrottleChecks(MigrationState state) {
        this.state = state;
        this.throttling = state.strategies.throttling();
    }

    /** Plans the next check; one that was planned before is void. */
    void plan() {
        long next = throttling.nextCheckNanos(state.clock.nowNanos());
        stamp++;
        if (next != Throttling.NEVER) {
            state.clock.pushAfter(Math.max(1, next - state.clock.nowNanos()), RunClock.CHECK, state.index, stamp);
        }
    }

    /** Another live round follows. */
    void roundEnded(RoundStats stats) {
        throttling.roundEnded(stats, state, state.guest);
        plan();
    }

    /** The time of a check has come. */
    void check(long checkStamp) {
        if (checkStamp == stamp) {
            state.advanceGuest();
            throttling.check(state, state.guest);
            plan();
        }
    }
}
