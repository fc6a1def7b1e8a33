package org.migworkbench.app.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;

/** Help &gt; Five-Minute Tour: the steps stand beside the drawing, and each can be done from there. */
public final class OpenTour extends AbstractHandler {

    private static final String TOUR = "org.migworkbench.app.tour";

    @Override
    public Object execute(ExecutionEvent event) {
        open();
        return null;
    }

    static void open() {
        new OpenCheatSheetAction(TOUR).run();
    }
}
