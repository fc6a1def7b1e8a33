package org.migworkbench.live.ui;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.migworkbench.core.live.course.LiveState;

/** Takes care of real machines when the workbench is closed: asks where something of its own would end. */
final class EndOfWorkbench implements IWorkbenchListener {

    private final LiveMigrations desk;

    private EndOfWorkbench(LiveMigrations desk) {
        this.desk = desk;
    }

    /** Takes care from now on, whatever becomes of the view. */
    static void guard(IWorkbench workbench, LiveMigrations desk) {
        if (desk.claimGuard()) {
            workbench.addWorkbenchListener(new EndOfWorkbench(desk));
        }
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        LiveState state = desk.state();
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        return forced || !state.demo() || !state.stage().isBusy()
                || Confirmations.confirmEnd(window == null ? null : window.getShell());
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        desk.close();
    }
}
