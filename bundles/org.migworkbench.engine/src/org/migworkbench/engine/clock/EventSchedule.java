package org.migworkbench.engine.clock;

/**
 * What is to come in a run.
 *
 * @param clock the run's clock
 * @param queue the events
 */
public record EventSchedule(RunClock clock, EventQueue queue) {

    /**
     * Virtual time.
     *
     * @return nanoseconds since the start of the run
     */
    public long nowNanos() {
        return clock.nowNanos();
    }

    /**
     * Pushes an event for a later time; one beyond the end of time never comes.
     *
     * @param nanos nanoseconds from now
     * @param kind  its kind, see {@link EventKinds}
     * @param owner number of whom it is for
     */
    public void pushAfter(long nanos, int kind, int owner) {
        pushAfter(nanos, kind, owner, 0);
    }

    /**
     * The same with a stamp.
     *
     * @param nanos nanoseconds from now
     * @param kind  its kind
     * @param owner number of whom it is for
     * @param stamp lets the receiver recognise an event that was overtaken
     */
    public void pushAfter(long nanos, int kind, int owner, long stamp) {
        long now = clock.nowNanos();
        if (nanos < Long.MAX_VALUE - now) {
            queue.push(now + nanos, kind, owner, stamp);
        }
    }
}
