package org.migworkbench.live.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.migworkbench.analysis.result.ResultLayout;

/** Where real migrations leave what they leave: beside the scenario where there is one, else in a project of their own. */
final class LiveHome {

    /** The project of migrations without a scenario. */
    static final String PROJECT = "Live migrations";

    private LiveHome() {
    }

    /** The folder above those of the migrations; it exists then. Not on the window's thread. */
    static Path of(Optional<Path> document) throws IOException, CoreException {
        return document.isPresent() ? Files.createDirectories(ResultLayout.of(document.get())) : project();
    }

    private static Path project() throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
        ResourcesPlugin.getWorkspace().run(monitor -> {
            if (!project.exists()) {
                project.create(null);
            }
            project.open(null);
        }, null);
        return Path.of(project.getLocation().toOSString());
    }

    /** Shows a new folder in the workspace. */
    static void refresh(Path folder) throws CoreException {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot()
                .findContainersForLocationURI(folder.getParent().toUri())) {
            container.refreshLocal(IResource.DEPTH_INFINITE, null);
        }
    }
}
