package org.migworkbench.app.docs;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.migworkbench.app.ids.AppIds;

/** Help &gt; Help Contents, and F1. */
public class OpenDocs extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            DocsView view = (DocsView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(AppIds.DOCS_VIEW);
            open(view);
        } catch (PartInitException e) {
            throw new ExecutionException("The documentation could not be opened: " + e.getMessage(), e);
        }
        return null;
    }

    /**
     * Chooses a page.
     *
     * @param view has been opened
     */
    void open(DocsView view) {
        // The page that was read last, or the first.
    }
}
