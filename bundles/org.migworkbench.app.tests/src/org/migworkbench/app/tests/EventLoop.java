package org.migworkbench.app.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.widgets.Display;

/**
 * Watches how long the window lets an event wait: on the clock, and in processor time of the window's thread, which is what
 * the window did meanwhile, whatever else the machine has to do.
 */
final class EventLoop {

    private static final long PAUSE_NANOS = 1_000_000;

    private final Display display;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicLong longestNanos = new AtomicLong();
    private final AtomicLong longestWorkNanos = new AtomicLong();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final Thread thread = new Thread(this::watch, "watches the window's events");

    EventLoop(Display display) {
        this.display = display;
    }

    void start() {
        thread.start();
    }

    /** Ends watching. */
    void stop() throws InterruptedException {
        stop.set(true);
        thread.join();
    }

    /** The longest time on the clock that an event had to wait. */
    Duration longest() {
        return Duration.ofNanos(longestNanos.get());
    }

    /** The most processor time that the window's thread took while an event had to wait. */
    Duration longestWork() {
        return Duration.ofNanos(longestWorkNanos.get());
    }

    private void watch() {
        while (!stop.get()) {
            long posted = System.nanoTime();
            long worked = workNanos();
            AtomicBoolean seen = new AtomicBoolean();
            display.asyncExec(() -> {
                longestNanos.accumulateAndGet(System.nanoTime() - posted, Math::max);
                longestWorkNanos.accumulateAndGet(workNanos() - worked, Math::max);
                seen.set(true);
                LockSupport.unpark(thread);
            });
            while (!seen.get() && !display.isDisposed()) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private long workNanos() {
        return threads.getThreadCpuTime(display.getThread().getId());
    }
}
