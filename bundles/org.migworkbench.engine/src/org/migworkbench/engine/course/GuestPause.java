package org.migworkbench.engine.course;

import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.event.PauseChanged;

/** The time in which a migrating guest stands still, and why it was stopped. */
final class GuestPause {

    private final MigratedGuest guest;
    private final RunClock clock;
    private final String vm;
    private String reason = "";
    private boolean stopped;
    private long beganNanos;
    private long downtimeNanos;

    GuestPause(CourseState state, Medium medium) {
        this.guest = medium.guest();
        this.clock = state.clock();
        this.vm = state.vm().id();
    }

    /** Stops the guest. */
    void begin(String why) {
        reason = why;
        beganNanos = clock.nowNanos();
        setStopped(true);
    }

    /** Lets the guest run again, if it stands still. */
    void end() {
        if (stopped) {
            downtimeNanos += clock.nowNanos() - beganNanos;
            setStopped(false);
        }
    }

    private void setStopped(boolean stop) {
        stopped = stop;
        guest.setStopped(stop);
        if (clock.isHeard()) {
            clock.tell(new PauseChanged(clock.nowNanos(), clock.nextSequence(), vm, stop));
        }
    }

    /** Why the guest was stopped, empty if it never was. */
    String reason() {
        return reason;
    }

    /** How long it has stood still. */
    long downtimeNanos() {
        return downtimeNanos;
    }
}
