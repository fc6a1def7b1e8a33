package org.migworkbench.engine.internal;

import org.migworkbench.engine.RunObserver;
import org.migworkbench.engine.event.SimEvent;

/** The virtual clock, the queue of what is to come and the observer: what the migrations of a run share. */
final class RunClock {

    /** A migration starts. */
    static final int START = 0;
    /** The fixed cost of a round is paid. */
    static final int ROUND_COST_PAID = 1;
    /** A batch has left. */
    static final int BATCH_SENT = 2;
    /** The switch is done. */
    static final int SWITCHED = 3;
    /** A time-out passes. */
    static final int TIMEOUT = 4;

    /** The bandwidth allocation lets the next batch begin. */
    static final int MAY_SEND = 5;
    /** A batch of urgent pages has left. */
    static final int URGENT_SENT = 6;
    /** A migration that waited for its hosts starts. */
    static final int ADMITTED = 7;

    private final EventQueue queue;
    private final RunObserver observer;
    private long nowNanos;
    private long sequence;

    RunClock(EventQueue queue, RunObserver observer) {
        this.queue = queue;
        this.observer = observer;
    }

    EventQueue queue() {
        return queue;
    }

    long nowNanos() {
        return nowNanos;
    }

    void advanceTo(long timeNanos) {
        nowNanos = Math.max(nowNanos, timeNanos);
    }

    /** Pushes an event for a later time; one beyond the end of time never comes. */
    void pushAfter(long nanos, int kind, int owner) {
        if (nanos < Long.MAX_VALUE - nowNanos) {
            queue.push(nowNanos + nanos, kind, owner, 0);
        }
    }

    long nextSequence() {
        return sequence++;
    }

    void tell(SimEvent event) {
        observer.on(event);
    }
}
