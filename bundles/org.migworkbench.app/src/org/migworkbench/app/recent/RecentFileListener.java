package org.migworkbench.app.recent;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;

/** Remembers which files are opened in a window, and follows them when they get another name or place. */
public final class RecentFileListener implements IPartListener2, IResourceChangeListener {

    /**
     * Begins to listen.
     *
     * @param window the window
     */
    public void follow(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /**
     * Stops listening.
     *
     * @param window the window
     */
    public void stop(IWorkbenchWindow window) {
        window.getPartService().removePartListener(this);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        partInputChanged(part);
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor) {
            IFile file = ResourceUtil.getFile(editor.getEditorInput());
            if (file != null) {
                String path = file.getFullPath().toPortableString();
                change(() -> RecentFileStore.write(RecentFileStore.read().opened(path)));
            }
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(this::visit);
        } catch (CoreException e) {
            ILog.get().warn("The recent files could not be followed: " + e.getMessage(), e);
        }
    }

    private boolean visit(IResourceDelta delta) {
        if ((delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
            String from = delta.getFullPath().toPortableString();
            String to = delta.getMovedToPath().toPortableString();
            change(() -> RecentFileStore.write(RecentFileStore.read().moved(from, to)));
        }
        return true;
    }

    /** One change after the other, off the window's thread, since the disk is written. */
    private static void change(Runnable change) {
        Job job = Job.createSystem("Remember recent files", monitor -> {
            change.run();
        });
        job.setRule(new RecentFileRule());
        job.schedule();
    }
}
