package org.migworkbench.app.recordings;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.statushandlers.StatusManager;
import org.migworkbench.app.ids.AppIds;
import org.migworkbench.core.imports.ImportedRecording;

/**
 * Import &gt; Recording of a Migration. With a calibration the second page shows the fit before anything is written; a file
 * that is in the workspace already can be calibrated alone.
 */
public final class ImportRecordingWizard extends Wizard implements IImportWizard {

    private final Optional<IFile> known;
    private IWorkbench workbench;
    private RecordingFilePage files;
    private CalibrationPage fit;
    private IPath folder;

    /** Makes a wizard that asks for the file. */
    public ImportRecordingWizard() {
        known = Optional.empty();
    }

    /**
     * Makes a wizard that calibrates a recording of the workspace and leaves the file where it is.
     *
     * @param recording the file
     */
    ImportRecordingWizard(IFile recording) {
        known = Optional.of(recording);
    }

    @Override
    public void init(IWorkbench target, IStructuredSelection selection) {
        workbench = target;
        folder = known.map(file -> file.getParent().getFullPath()).orElseGet(() -> TargetFolder.of(selection));
        setWindowTitle(known.isPresent() ? "Calibrate from Recording" : "Import Recording");
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(
                ResourceLocator.imageDescriptorFromBundle(AppIds.BUNDLE, "icons/product64.png").orElseThrow());
    }

    @Override
    public void addPages() {
        files = new RecordingFilePage(known, folder);
        fit = new CalibrationPage(files);
        addPage(files);
        addPage(fit);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == files && !files.calibrates() ? null : super.getNextPage(page);
    }

    /** What is fitted is looked at before it is written. */
    @Override
    public boolean canFinish() {
        return files.isPageComplete() && (files.calibrates()
                ? getContainer().getCurrentPage() == fit && fit.isPageComplete() : true);
    }

    @Override
    public boolean performFinish() {
        List<ImportedRecording> imported = files.calibrates() ? fit.calibrated()
                : files.chosen().stream().map(ImportedRecording::plain).toList();
        KeepImported keep = new KeepImported(files.folder(), imported, known.isPresent());
        if (!run(keep, files)) {
            return false;
        }
        keep.scenario().ifPresent(file -> keep.open(file, workbench.getActiveWorkbenchWindow().getActivePage()));
        return true;
    }

    /** Runs something off the window's thread with progress and cancel; what goes wrong stands on the page. */
    boolean run(IRunnableWithProgress work, WizardPage asking) {
        try {
            getContainer().run(true, true, work);
            asking.setErrorMessage(null);
            return true;
        } catch (InterruptedException e) {
            asking.setErrorMessage("This was cancelled.");
        } catch (InvocationTargetException e) {
            showFailure(e.getCause(), asking);
        }
        return false;
    }

    private static void showFailure(Throwable cause, WizardPage asking) {
        asking.setErrorMessage(cause.getMessage());
        if (cause instanceof RuntimeException) {
            StatusManager.getManager().handle(
                    new Status(IStatus.ERROR, AppIds.BUNDLE, "The import failed: " + cause, cause),
                    StatusManager.LOG);
        }
    }

    /** Where the recording of a file may be found on disk. */
    static Optional<Path> onDisk(IFile file) {
        return Optional.ofNullable(file.getLocation()).map(location -> location.toPath());
    }
}
