package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;

/** The window's thread simulates nothing and writes nothing: what it does is looked at while a scenario runs and is saved. */
class WindowStaysFreeTest extends UiTest {

    private static final long SAMPLE_NANOS = 500_000;
    private static final Set<String> FORBIDDEN = Set.of("org.migworkbench.engine.SimulationEngine",
            "org.migworkbench.model.io.AtomicFile",
            "org.migworkbench.analysis.ResultFiles");

    @Test
    void noSimulationAndNoResultFileOnTheWindowsThread() throws InterruptedException {
        Thread windowThread = UiThread.get(Thread::currentThread);
        Set<String> seen = new ConcurrentSkipListSet<>();
        AtomicBoolean stop = new AtomicBoolean();
        Thread sampler = new Thread(() -> sample(windowThread, seen, stop), "samples the window's thread");
        window.openExample("clark-mmuncher");
        sampler.start();
        window.execute("org.migworkbench.run.ui.run");
        window.results().waitForRounds();
        stop.set(true);
        sampler.join();
        assertEquals(new TreeSet<String>(), seen);
    }

    private static void sample(Thread thread, Set<String> seen, AtomicBoolean stop) {
        while (!stop.get()) {
            for (StackTraceElement frame : thread.getStackTrace()) {
                if (FORBIDDEN.contains(frame.getClassName())) {
                    seen.add(frame.toString());
                }
            }
            LockSupport.parkNanos(SAMPLE_NANOS);
        }
    }
}
