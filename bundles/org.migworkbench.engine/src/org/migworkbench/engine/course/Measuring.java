package org.migworkbench.engine.course;

import org.migworkbench.engine.policy.PageSelection;

/** The time before the first round in which a page selection has the guest's writes watched. */
final class Measuring {

    private final CourseState state;
    private final Medium medium;
    private final PageSelection selection;
    private long endNanos;

    Measuring(CourseState state, Medium medium) {
        this.state = state;
        this.medium = medium;
        this.selection = state.strategies().selection();
    }

    /** The log was started; false if nothing is to be watched. */
    boolean begin() {
        endNanos = state.nowNanos() + selection.measureNanos();
        return waitForSample();
    }

    /** The time of a reading has come; false if it was the last. */
    boolean sample() {
        medium.readLog();
        return waitForSample();
    }

    private boolean waitForSample() {
        long left = endNanos - state.nowNanos();
        if (left <= 0) {
            return false;
        }
        medium.wakeAfter(CourseTimer.LOG_SAMPLE, Math.min(left, Math.max(1, selection.sampleNanos())));
        return true;
    }
}
