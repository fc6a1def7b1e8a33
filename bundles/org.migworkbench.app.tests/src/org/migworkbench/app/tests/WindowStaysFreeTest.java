package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;

/**
 * The window's thread simulates nothing, reads nothing and writes nothing: it is looked at while a scenario is opened, runs
 * and is saved.
 */
class WindowStaysFreeTest extends UiTest {

    private static final Set<String> FORBIDDEN = Set.of("org.migworkbench.engine.pages.SimulationEngine",
            "org.migworkbench.model.io.SafeSave", "org.migworkbench.model.io.ModelFiles",
            "org.migworkbench.analysis.ResultFiles");

    @Test
    void noSimulationAndNoFilesOnTheWindowsThread() throws InterruptedException {
        ThreadSamples samples = new ThreadSamples(UiThread.get(Thread::currentThread), FORBIDDEN);
        IFile file = window.openExample("clark-mmuncher").file();
        window.closeEditors();
        samples.start();
        DiagramPage diagram = window.open(file);
        diagram.renameInPlace(diagram.machine(), "to be saved");
        window.execute("org.eclipse.ui.file.save");
        window.execute("org.migworkbench.run.ui.run");
        window.results().waitForRounds();
        UiThread.waitUntil("the document is saved", () -> !diagram.isDirty());
        assertEquals(List.of(), samples.stop());
    }
}
