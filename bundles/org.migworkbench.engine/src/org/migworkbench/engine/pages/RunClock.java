package org.migworkbench.engine.pages;

import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.run.RunObserver;

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
    /** A batch of which nothing had to be sent is encoded. */
    static final int BATCH_ENCODED = 15;

    /** A requested page of post-copy has left on its own channel. */
    static final int URGENT_SENT = 6;
    /** A processor touches a page that is missing at the destination; the stamp is its number. */
    static final int TOUCH = 7;
    /** A request reaches the source; the stamp is the number of the processor that waits. */
    static final int REQUEST = 8;
    /** A requested page is in place; the stamp is the number of the processor that waited. */
    static final int PAGE_PLACED = 9;
    /** The policy checks the guest's throttling. */
    static final int CHECK = 10;
    /** The wait before the last round is over. */
    static final int PAUSE_OVER = 11;
    /** A path has been down for so long that the connection breaks. */
    static final int CONNECTION_BROKEN = 12;
    /** A broken post-copy was recovered. */
    static final int RECOVERED = 13;
    /** A fault begins (stamp 0) or is over (stamp 1); the owner is its number. */
    static final int FAULT = 14;
    /** A migration that waited for its hosts starts. */
    static final int ADMITTED = 16;
    /** The log is read while the guest is watched before the first round. */
    static final int SAMPLE = 17;

    /** The last byte of a commit's stage has left. */
    static final int COMMIT_SENT = 30;
    /** The same of a forward checkpoint's. */
    static final int FORWARD_SENT = 31;
    /** A time that the commits wait for. */
    static final int COMMIT_STEP = 32;
    /** A time that the forward checkpoints wait for. */
    static final int FORWARD_STEP = 33;
    /** The other side finds out that a host was lost. */
    static final int LOSS_FOUND = 34;
    /** A guest is ready to go on from a checkpoint. */
    static final int RESTORED = 35;
    /** A broken connection has not come back in time. */
    static final int WAITED_ENOUGH = 36;
    /** A batch of blocks of which nothing had to be sent is read. */
    static final int DISK_READ = 40;
    /** A disk on which nothing was written is looked at again; the stamp tells a wait that was overtaken. */
    static final int DISK_WAIT = 41;
    /** The copy of a disk is good enough. */
    static final int DISK_READY = 42;

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
        pushAfter(nanos, kind, owner, 0);
    }

    /** The same with a stamp. */
    void pushAfter(long nanos, int kind, int owner, long stamp) {
        if (nanos < Long.MAX_VALUE - nowNanos) {
            queue.push(nowNanos + nanos, kind, owner, stamp);
        }
    }

    long nextSequence() {
        return sequence++;
    }

    void tell(SimEvent event) {
        observer.on(event);
    }
}
