package org.migworkbench.engine.pages;

import org.migworkbench.engine.clock.EventKinds;
import org.migworkbench.engine.course.CourseTimer;
import org.migworkbench.engine.pages.batch.Channels;

/** The timers of a migration's course as events, of which only the newest of each timer counts. */
final class TimerStamps {

    private final Channels channels;
    private final CourseTimer[] timers = CourseTimer.values();
    private final long[] newest = new long[timers.length];

    TimerStamps(Channels channels) {
        this.channels = channels;
    }

    /** Sets the time of a timer, in place of an earlier one. */
    void wakeAfter(CourseTimer timer, long nanos) {
        channels.after(nanos, EventKinds.COURSE + timer.ordinal(), ++newest[timer.ordinal()]);
    }

    /** Whatever was set for a timer counts no more. */
    void forget(CourseTimer timer) {
        newest[timer.ordinal()]++;
    }

    /** Whether an event of a timer counts. */
    boolean isCurrent(CourseTimer timer, long stamp) {
        return stamp == newest[timer.ordinal()];
    }

    /** The timer of an event. */
    CourseTimer timer(int kind) {
        return timers[kind - EventKinds.COURSE];
    }
}
