package org.migworkbench.app.tests;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Looks again and again at what a thread does, and notes the classes that it should not be in. */
final class ThreadSamples {

    private static final long SAMPLE_NANOS = 500_000;

    private final Thread watched;
    private final Collection<String> forbidden;
    private final Set<String> seen = new ConcurrentSkipListSet<>();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final Thread sampler = new Thread(this::sample, "samples the window's thread");

    /**
     * Prepares it.
     *
     * @param watched   the thread
     * @param forbidden beginnings of the names of classes
     */
    ThreadSamples(Thread watched, Collection<String> forbidden) {
        this.watched = watched;
        this.forbidden = forbidden;
    }

    void start() {
        sampler.start();
    }

    /** Ends looking; returns the places where the thread was seen and should not have been. */
    List<String> stop() throws InterruptedException {
        stop.set(true);
        sampler.join();
        return List.copyOf(seen);
    }

    private void sample() {
        while (!stop.get()) {
            for (StackTraceElement frame : watched.getStackTrace()) {
                if (forbidden.stream().anyMatch(frame.getClassName()::startsWith)) {
                    seen.add(frame.toString());
                }
            }
            LockSupport.parkNanos(SAMPLE_NANOS);
        }
    }
}
