package org.migworkbench.app.navigator;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.migworkbench.analysis.result.KeptFolder;
import org.migworkbench.core.results.ResultHome;
import org.migworkbench.core.run.RunService;
import org.migworkbench.quantities.FailureText;
import org.migworkbench.ui.CoreServices;

/** Takes the results of a document along when it is renamed or moved in the workspace, also when that is undone. */
public final class ResultsFollow implements IResourceChangeListener {

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(this::visit);
        } catch (CoreException e) {
            ILog.get().warn("Changes of documents could not be followed: " + e.getMessage(), e);
        }
    }

    private boolean visit(IResourceDelta delta) {
        if (delta.getResource() instanceof IFile file && NavigatorNames.isDocument(file)
                && delta.getKind() == IResourceDelta.ADDED && (delta.getFlags() & IResourceDelta.MOVED_FROM) != 0
                && file.getLocation() != null) {
            IPath before = location(delta.getMovedFromPath());
            if (before != null) {
                follow(before.toPath(), file);
            }
        }
        return true;
    }

    /** The file itself isn't there any more; its folder may be in another project. */
    private static IPath location(IPath path) {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(path).getLocation();
    }

    private static void follow(Path before, IFile document) {
        Path now = document.getLocation().toPath();
        Job job = Job.create("Take the results of " + document.getName() + " along", (ICoreRunnable) monitor -> {
            try {
                if (KeptFolder.moved(before, now)) {
                    document.getParent().refreshLocal(IResource.DEPTH_INFINITE, monitor);
                }
            } catch (IOException e) {
                ILog.get().warn("The results of " + before + " stay where they are: " + FailureText.of(e), e);
            }
            CoreServices.require(RunService.class).store().load(ResultHome.ofDocument(now.toString()));
        });
        job.setSystem(true);
        job.schedule();
    }
}
