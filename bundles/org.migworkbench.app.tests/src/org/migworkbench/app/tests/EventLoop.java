package org.migworkbench.app.tests;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.widgets.Display;

/** Watches how long the window lets an event wait. */
final class EventLoop {

    private static final long PAUSE_NANOS = 1_000_000;

    private final Display display;
    private final AtomicLong longestNanos = new AtomicLong();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final Thread thread = new Thread(this::watch, "watches the window's events");

    EventLoop(Display display) {
        this.display = display;
    }

    void start() {
        thread.start();
    }

    /** Ends watching; returns the longest time that an event had to wait. */
    Duration stop() throws InterruptedException {
        stop.set(true);
        thread.join();
        return Duration.ofNanos(longestNanos.get());
    }

    private void watch() {
        while (!stop.get()) {
            long posted = System.nanoTime();
            AtomicBoolean seen = new AtomicBoolean();
            display.asyncExec(() -> {
                longestNanos.accumulateAndGet(System.nanoTime() - posted, Math::max);
                seen.set(true);
                LockSupport.unpark(thread);
            });
            while (!seen.get() && !display.isDisposed()) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
