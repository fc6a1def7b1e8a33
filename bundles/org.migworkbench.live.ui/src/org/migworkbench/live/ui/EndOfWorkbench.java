package org.migworkbench.live.ui;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes care of real machines when the workbench is closed: asks where something of its own would end. */
final class EndOfWorkbench implements IWorkbenchListener {

    private final LiveDesk desk;

    private EndOfWorkbench(LiveDesk desk) {
        this.desk = desk;
    }

    /** Takes care from now on, whatever becomes of the view. */
    static void guard(IWorkbench workbench, LiveDesk desk) {
        if (desk.claimGuard()) {
            workbench.addWorkbenchListener(new EndOfWorkbench(desk));
        }
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        DeskState state = desk.state();
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        return forced || !state.demo() || !state.stage().isBusy()
                || Confirmations.confirmEnd(window == null ? null : window.getShell());
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        desk.close();
    }
}
