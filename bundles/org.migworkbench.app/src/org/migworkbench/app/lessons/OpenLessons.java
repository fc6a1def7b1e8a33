package org.migworkbench.app.lessons;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.migworkbench.app.ids.AppIds;

/** Help &gt; Lessons. */
public final class OpenLessons extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
        return null;
    }

    /**
     * Opens the lessons.
     *
     * @param page where
     */
    public static void open(IWorkbenchPage page) {
        try {
            page.showView(AppIds.LESSONS_VIEW);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
