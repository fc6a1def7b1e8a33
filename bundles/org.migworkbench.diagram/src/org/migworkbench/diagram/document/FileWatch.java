package org.migworkbench.diagram.document;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Tells an editor, on the UI thread, what happens to its file. */
final class FileWatch implements IResourceChangeListener {

    /** What an editor is told about its file. */
    interface Listener {

        /** The file has another content. */
        void fileChanged();

        /** The file is gone. */
        void fileDeleted();

        /**
         * The file has another name or place.
         *
         * @param target where it is now
         */
        void fileMoved(IFile target);
    }

    private final IFile file;
    private final Display display;
    private final Listener listener;
    private volatile boolean active;

    FileWatch(IFile file, Display display, Listener listener) {
        this.file = file;
        this.display = display;
        this.listener = listener;
    }

    void start() {
        active = true;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    void stop() {
        active = false;
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
        if (delta == null) {
            return;
        }
        if (delta.getKind() == IResourceDelta.REMOVED) {
            tellRemoved(delta.getMovedToPath());
        } else if (delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0
                || delta.getKind() == IResourceDelta.ADDED) {
            tell(listener::fileChanged);
        }
    }

    private void tellRemoved(IPath target) {
        tell(target == null ? listener::fileDeleted
                : () -> listener.fileMoved(file.getWorkspace().getRoot().getFile(target)));
    }

    /** Looks for changes that another program made, without holding up the window. */
    void refresh() {
        Job.createSystem("Look for changes of " + file.getName(), monitor -> {
            if (active && file.getProject().isAccessible()) {
                file.refreshLocal(IResource.DEPTH_ZERO, monitor);
            }
        }).schedule();
    }

    private void tell(Runnable change) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (active) {
                    change.run();
                }
            });
        }
    }
}
