package org.migworkbench.app.navigator;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.migworkbench.core.results.ResultHome;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.core.run.RunService;
import org.migworkbench.ui.CoreServices;

/** Puts results into the tree: below their documents, and those of recordings and live migrations into their folders. */
public final class ResultsContent implements ITreeContentProvider {

    private static final Object[] NONE = {};

    private final ResultStore store = CoreServices.require(RunService.class).store();
    private final Consumer<ResultHome> listener = this::hear;
    private final Set<ResultHome> asked = ConcurrentHashMap.newKeySet();
    private StructuredViewer viewer;

    /** Listens to the store from now on. */
    public ResultsContent() {
        store.addListener(listener);
    }

    @Override
    public void inputChanged(Viewer shown, Object before, Object input) {
        viewer = (StructuredViewer) shown;
    }

    @Override
    public void dispose() {
        store.removeListener(listener);
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return home(parent).map(this::nodes).orElse(NONE);
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof ResultNode node ? resource(node.home()).orElse(null) : null;
    }

    /** What isn't known yet is found out beside the window, and told by the store. */
    private Object[] nodes(ResultHome home) {
        if (!store.isKnown(home) && asked.add(home)) {
            Job job = Job.create("Look for results", (ICoreRunnable) monitor -> store.load(home));
            job.setSystem(true);
            job.setPriority(Job.DECORATE);
            job.schedule();
        }
        return store.results(home).stream().map(ResultNode::of).toArray();
    }

    private static Optional<ResultHome> home(Object element) {
        if (element instanceof IFile file && NavigatorNames.isDocument(file) && file.getLocation() != null) {
            return Optional.of(ResultHome.ofDocument(file.getLocation().toOSString()));
        }
        return element instanceof IContainer folder && folder.getLocation() != null && holdsResults(folder)
                ? Optional.of(ResultHome.ofFolder(folder.getLocation().toPath()))
                : Optional.empty();
    }

    /** Results in the folder of a document are below the document already. */
    private static boolean holdsResults(IContainer folder) {
        if (!folder.isAccessible() || NavigatorNames.isResultsOfDocument(folder)) {
            return false;
        }
        try {
            for (IResource member : folder.members()) {
                if (member instanceof IContainer inner && NavigatorNames.isResult(inner)) {
                    return true;
                }
            }
        } catch (CoreException e) {
            ILog.get().info("The folder " + folder.getFullPath() + " can't be looked into: " + e.getMessage(), e);
        }
        return false;
    }

    private static Optional<IResource> resource(ResultHome home) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        URI uri = Path.of(home.path()).toUri();
        IResource[] found = home.isDocument() ? root.findFilesForLocationURI(uri)
                : root.findContainersForLocationURI(uri);
        return found.length == 0 ? Optional.empty() : Optional.of(found[0]);
    }

    private void hear(ResultHome home) {
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.getControl().getDisplay().asyncExec(() -> refresh(home));
        }
    }

    private void refresh(ResultHome home) {
        if (!viewer.getControl().isDisposed()) {
            resource(home).ifPresent(shown -> viewer.refresh(shown, true));
        }
    }
}
