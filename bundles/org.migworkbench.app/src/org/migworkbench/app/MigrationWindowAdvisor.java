package org.migworkbench.app;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.migworkbench.app.recent.RecentFileListener;
import org.migworkbench.app.welcome.WelcomeInput;

/** Size, title and furniture of the window. */
final class MigrationWindowAdvisor extends WorkbenchWindowAdvisor {

    /** The smallest screen that the layout is made for; on that or a smaller one the window takes all of it. */
    private static final Point INITIAL_SIZE = new Point(1280, 800);

    private final RecentFileListener recent = new RecentFileListener();
    private final UnusedActionSets unused = new UnusedActionSets();
    private WindowTitle title;

    MigrationWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new WindowActions(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(INITIAL_SIZE);
        configurer.setShowMenuBar(true);
        // What it would hold is in the menus and above the drawing; the height goes to the drawing and the plots.
        configurer.setShowCoolBar(false);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        title = new WindowTitle(configurer);
        title.follow();
        configurer.getWindow().addPerspectiveListener(unused);
        recent.follow(configurer.getWindow());
    }

    @Override
    public void postWindowCreate() {
        Shell shell = getWindowConfigurer().getWindow().getShell();
        Rectangle screen = shell.getMonitor().getBounds();
        if (screen.width <= INITIAL_SIZE.x || screen.height <= INITIAL_SIZE.y) {
            shell.setMaximized(true);
        }
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        unused.perspectiveActivated(page, page.getPerspective());
        if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0) {
            WelcomeInput.open(page);
        }
    }

    @Override
    public void dispose() {
        title.stop();
        recent.stop(getWindowConfigurer().getWindow());
    }
}
