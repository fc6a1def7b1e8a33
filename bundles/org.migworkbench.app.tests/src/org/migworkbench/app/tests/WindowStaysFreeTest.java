package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;

/**
 * The window's thread simulates nothing, reads nothing and writes nothing: it is looked at while a scenario is opened, runs
 * and is saved.
 */
class WindowStaysFreeTest extends UiTest {

    private static final long SAMPLE_NANOS = 500_000;
    private static final Set<String> FORBIDDEN = Set.of("org.migworkbench.engine.pages.SimulationEngine",
            "org.migworkbench.model.io.AtomicFile", "org.migworkbench.model.io.ModelFiles",
            "org.migworkbench.analysis.ResultFiles");

    @Test
    void noSimulationAndNoFilesOnTheWindowsThread() throws InterruptedException {
        Thread windowThread = UiThread.get(Thread::currentThread);
        Set<String> seen = new ConcurrentSkipListSet<>();
        AtomicBoolean stop = new AtomicBoolean();
        Thread sampler = new Thread(() -> sample(windowThread, seen, stop), "samples the window's thread");
        IFile file = window.openExample("clark-mmuncher").file();
        window.closeEditors();
        sampler.start();
        DiagramPage diagram = window.open(file);
        diagram.renameInPlace(diagram.machine(), "to be saved");
        window.execute("org.eclipse.ui.file.save");
        window.execute("org.migworkbench.run.ui.run");
        window.results().waitForRounds();
        UiThread.waitUntil("the document is saved", () -> !diagram.isDirty());
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
