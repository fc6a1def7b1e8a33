package org.migworkbench.engine.clock;

import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.run.RunObserver;

/** A run's virtual clock, and the observer that is told what happens, in one order. */
public final class RunClock {

    private final RunObserver observer;
    private final boolean heard;
    private long nowNanos;
    private long sequence;

    /**
     * Creates the clock at 0.
     *
     * @param observer told of what happens
     */
    public RunClock(RunObserver observer) {
        this.observer = observer;
        this.heard = observer != RunObserver.NONE;
    }

    /**
     * Virtual time.
     *
     * @return nanoseconds since the start of the run
     */
    public long nowNanos() {
        return nowNanos;
    }

    /**
     * Time passes; it never goes back.
     *
     * @param timeNanos virtual time in nanoseconds
     */
    public void advanceTo(long timeNanos) {
        nowNanos = Math.max(nowNanos, timeNanos);
    }

    /**
     * Whether anybody listens, so that what is told needn't be made where nobody does.
     *
     * @return false if {@link #tell} does nothing
     */
    public boolean isHeard() {
        return heard;
    }

    /**
     * The number of what is told next.
     *
     * @return a number above all before
     */
    public long nextSequence() {
        return sequence++;
    }

    /**
     * Tells the observer what happened.
     *
     * @param event what happened, now
     */
    public void tell(SimEvent event) {
        observer.on(event);
    }
}
