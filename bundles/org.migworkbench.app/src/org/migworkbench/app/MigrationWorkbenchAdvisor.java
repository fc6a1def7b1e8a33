package org.migworkbench.app;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.ide.IDE;
import org.migworkbench.app.ids.AppIds;

/** The life of the workbench: what it shows first, and that the workspace is saved last. */
final class MigrationWorkbenchAdvisor extends WorkbenchAdvisor {

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        TrayDialog.setDialogHelpAvailable(false);
        IDE.registerAdapters();
        PlatformImages.declare(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return AppIds.PERSPECTIVE;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new MigrationWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        ForeignCommands.remove(PlatformUI.getWorkbench().getService(ICommandService.class));
        PreferencePages.keepUseful(PlatformUI.getWorkbench().getPreferenceManager());
    }

    @Override
    public void postShutdown() {
        IStatus status = saveWorkspace();
        if (!status.isOK()) {
            Platform.getLog(MigrationWorkbenchAdvisor.class).log(status);
        }
    }

    private static IStatus saveWorkspace() {
        IStatus[] result = { Status.OK_STATUS };
        ProgressMonitorDialog dialog = new ProgressMonitorDialog(null);
        dialog.setOpenOnRun(false);
        try {
            dialog.run(true, false, monitor -> result[0] = saveWorkspace(monitor));
        } catch (InvocationTargetException | InterruptedException e) {
            return new Status(IStatus.ERROR, AppIds.BUNDLE, "The workspace could not be saved.", e);
        }
        return result[0];
    }

    private static IStatus saveWorkspace(IProgressMonitor monitor) {
        try {
            return ResourcesPlugin.getWorkspace().save(true, monitor);
        } catch (CoreException e) {
            return e.getStatus();
        }
    }
}
