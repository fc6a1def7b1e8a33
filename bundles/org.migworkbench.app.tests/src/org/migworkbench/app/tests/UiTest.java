package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Begins each test with an empty workspace and no editor, and fails it on anything that was logged. */
abstract class UiTest {

    private final LoggedProblems logged = new LoggedProblems();
    final WindowPage window = new WindowPage();

    @BeforeEach
    void beginEmpty() throws CoreException {
        clear();
        logged.listen();
    }

    @AfterEach
    void failOnLoggedProblems() throws CoreException {
        window.closeDialogs();
        clear();
        assertEquals(List.of(), logged.stop(), "logged while the test ran");
    }

    private void clear() throws CoreException {
        window.closeEditors();
        ResourcesPlugin.getWorkspace().run(monitor -> {
            for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                project.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, monitor);
            }
        }, null);
        UiThread.waitUntil("background jobs have ended",
                () -> Job.getJobManager().find(ResourcesPlugin.FAMILY_MANUAL_REFRESH).length == 0);
    }
}
