package org.migworkbench.engine.pages;

import org.migworkbench.engine.policy.PageSelection;

/** The time before the first round in which a page selection has the guest's writes watched. */
final class Measuring {

    private final MigrationState state;
    private final RoundLog log;
    private final PageSelection selection;
    private long endNanos;

    Measuring(MigrationState state, RoundLog log) {
        this.state = state;
        this.log = log;
        this.selection = state.strategies.selection();
    }

    /** The log was started; false if nothing is to be watched. */
    boolean begin() {
        endNanos = state.clock.nowNanos() + selection.measureNanos();
        return waitForSample();
    }

    /** The time of a reading has come; false if it was the last. */
    boolean sample() {
        log.clean();
        return waitForSample();
    }

    private boolean waitForSample() {
        long left = endNanos - state.clock.nowNanos();
        if (left <= 0) {
            return false;
        }
        state.clock.pushAfter(Math.min(left, Math.max(1, selection.sampleNanos())), RunClock.SAMPLE, state.index);
        return true;
    }
}
