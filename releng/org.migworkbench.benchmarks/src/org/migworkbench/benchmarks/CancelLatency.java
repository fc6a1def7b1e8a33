package org.migworkbench.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * How long a run goes on after it was asked to end, at random points of it, its opening included. JMH times whole calls, so this is measured
 * beside it: one thread runs, another asks.
 */
final class CancelLatency {

    private final ScenarioSpec job;
    private final SplittableRandom random = new SplittableRandom(1);

    CancelLatency(ScenarioSpec job) {
        this.job = job;
    }

    /** Cancels at a number of points; returns the wall times from request to answer in nanoseconds, rising. */
    long[] measure(int points) throws InterruptedException {
        long whole = System.nanoTime();
        Jobs.run(job);
        whole = System.nanoTime() - whole;
        long[] nanos = new long[points];
        for (int i = 0; i < points; i++) {
            nanos[i] = cancelAfter(random.nextLong(whole));
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private long cancelAfter(long nanos) throws InterruptedException {
        Control control = new Control();
        Thread runner = new Thread(() -> {
            Run run = Jobs.open(job);
            run.advance(Long.MAX_VALUE, control);
            control.answered = System.nanoTime();
        });
        runner.start();
        LockSupport.parkNanos(nanos);
        long asked = System.nanoTime();
        control.cancelled = true;
        runner.join();
        return Math.max(0, control.answered - asked); // 0: it had ended before
    }

    private static final class Control implements RunControl {

        private volatile boolean cancelled;
        private volatile long answered;

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void progress(double fraction, String phaseId) {
            // only the end matters
        }
    }
}
