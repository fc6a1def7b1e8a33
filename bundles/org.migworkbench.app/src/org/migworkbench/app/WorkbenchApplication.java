package org.migworkbench.app;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.migworkbench.app.ids.AppIds;
import org.osgi.framework.Version;

/** Starts the window on the workspace that the command line names; there is no dialog that asks for one. */
public final class WorkbenchApplication implements IApplication {

    /** System property that the text of the About dialog refers to. */
    private static final String VERSION_PROPERTY = "org.migworkbench.version";

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Version version = Platform.getBundle(AppIds.BUNDLE).getVersion();
        System.setProperty(VERSION_PROPERTY, version.getMajor() + "." + version.getMinor() + "." + version.getMicro());
        Display.setAppName("Migration Workbench");
        Display display = PlatformUI.createDisplay();
        try {
            return run(display);
        } finally {
            display.dispose();
            Platform.getInstanceLocation().release();
        }
    }

    private static Object run(Display display) throws IOException {
        if (!lockWorkspace(display)) {
            return EXIT_OK;
        }
        int code = PlatformUI.createAndRunWorkbench(display, new MigrationWorkbenchAdvisor());
        return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }

    private static boolean lockWorkspace(Display display) throws IOException {
        Location location = Platform.getInstanceLocation();
        if (location == null) {
            showError(display, "No workspace: start with -data FOLDER, not with -data @none.");
            return false;
        }
        if (!location.isSet()) {
            URL home = Path.of(System.getProperty("user.home"), "migration-workbench").toUri().toURL();
            return location.set(home, true);
        }
        if (location.lock()) {
            return true;
        }
        showError(display, "The workspace " + location.getURL().getPath()
                + " is open in another window or can't be written to.\n\nClose the other window, or start with -data and another folder.");
        return false;
    }

    private static void showError(Display display, String message) {
        Platform.getLog(WorkbenchApplication.class).log(new Status(IStatus.ERROR, AppIds.BUNDLE, message));
        Shell shell = new Shell(display);
        MessageDialog.openError(shell, "Migration Workbench", message);
        shell.dispose();
    }
}
