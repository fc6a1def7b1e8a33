package org.migworkbench.app.recordings;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.imports.ImportFolder;
import org.migworkbench.core.imports.ImportedRecording;
import org.migworkbench.quantities.FailureText;
import org.migworkbench.ui.CoreServices;

/** Writes what was imported into a folder of the workspace, under names that are free. */
final class KeepImported extends WorkspaceModifyOperation {

    private final IPath folder;
    private final List<ImportedRecording> imported;
    private final boolean scenariosOnly;
    private volatile IFile scenario;

    KeepImported(IPath folder, List<ImportedRecording> imported, boolean scenariosOnly) {
        super(ResourcesPlugin.getWorkspace().getRoot());
        this.folder = folder;
        this.imported = List.copyOf(imported);
        this.scenariosOnly = scenariosOnly;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException, InvocationTargetException,
            InterruptedException {
        SubMonitor progress = SubMonitor.convert(monitor, "Writing", imported.size() + 2);
        IContainer container = TargetFolder.make(folder, progress.split(1));
        Path home = container.getLocation().toPath();
        ImportFolder target = ImportFolder.keeping(home, CoreServices.require(DocumentService.class));
        try {
            for (ImportedRecording one : imported) {
                progress.subTask(one.recording().request().name());
                Optional<Path> written = scenariosOnly ? target.writeScenario(one) : target.write(one);
                if (scenario == null && written.isPresent()) {
                    scenario = container.getFile(IPath.fromPortableString(written.get().getFileName().toString()));
                }
                progress.split(1);
            }
        } catch (IOException e) {
            throw new InvocationTargetException(
                    new IOException("The folder " + folder + " can't be written: " + FailureText.of(e), e));
        } catch (OperationCanceledException e) {
            throw new InterruptedException();
        } finally {
            container.refreshLocal(IResource.DEPTH_INFINITE, null);
        }
    }

    /** The first scenario that was written; empty where nothing was calibrated. */
    Optional<IFile> scenario() {
        return Optional.ofNullable(scenario);
    }

    /** Opens a scenario in the window. */
    void open(IFile file, IWorkbenchPage page) {
        try {
            IDE.openEditor(page, file);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
