package org.migworkbench.app.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.migworkbench.app.ids.AppIds;

/** Makes a file, and its project where there is none, and opens it. A file that is there is never touched: the new one gets the next number. */
public final class NewFileJob extends WorkspaceJob {

    private final String project;
    private final String baseName;
    private final String ending;
    private final DocumentSource source;
    private IFile created;

    NewFileJob(String project, String baseName, String ending, DocumentSource source) {
        super("Creating " + baseName);
        this.project = project;
        this.baseName = baseName;
        this.ending = ending;
        this.source = source;
        setRule(ResourcesPlugin.getWorkspace().getRoot());
        setUser(false);
    }

    /** Schedules the job; the file is opened in the page when it is there, and its editor told. */
    void createAndOpen(IWorkbenchPage page, Consumer<IEditorPart> then) {
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (event.getResult().isOK()) {
                    page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> openIn(page, then));
                }
            }
        });
        schedule();
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        IProject folder = openProject(progress.split(2));
        IFile file = firstFree(folder);
        try (InputStream content = source.open()) {
            file.create(content, IResource.NONE, progress.split(1));
        } catch (IOException e) {
            return new Status(IStatus.ERROR, AppIds.BUNDLE,
                    "The new file " + file.getFullPath() + " could not be written: " + e.getMessage(), e);
        }
        created = file;
        return Status.OK_STATUS;
    }

    private IProject openProject(SubMonitor progress) throws CoreException {
        IProject target = ResourcesPlugin.getWorkspace().getRoot().getProject(project);
        if (!target.exists()) {
            target.create(progress.split(1));
        }
        if (!target.isOpen()) {
            target.open(progress.split(1));
        }
        target.refreshLocal(IResource.DEPTH_ONE, null);
        return target;
    }

    private IFile firstFree(IProject folder) {
        IFile file = folder.getFile(IPath.fromOSString(baseName + ending));
        for (int number = 2; file.exists(); number++) {
            file = folder.getFile(IPath.fromOSString(baseName + " " + number + ending));
        }
        return file;
    }

    private void openIn(IWorkbenchPage page, Consumer<IEditorPart> then) {
        if (page.getWorkbenchWindow().getShell() == null) {
            return;
        }
        try {
            then.accept(IDE.openEditor(page, created));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
