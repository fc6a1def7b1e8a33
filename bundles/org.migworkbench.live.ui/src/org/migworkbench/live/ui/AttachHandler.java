package org.migworkbench.live.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows where to enter the sockets of running machines. */
public final class AttachHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            LiveView view = (LiveView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(LiveView.ID);
            view.showAttach();
        } catch (PartInitException e) {
            throw new ExecutionException("The Live view could not be opened: " + e.getMessage(), e);
        }
        return null;
    }
}
