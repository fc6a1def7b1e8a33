package org.migworkbench.run.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Leads from the run of a cell back to its experiment. */
final class BackAction extends Action {

    private final Runnable body;

    BackAction(Runnable body) {
        super("Back to Experiment",
                PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_BACK));
        this.body = body;
        setToolTipText("Back to the experiment");
        setEnabled(false);
    }

    @Override
    public void run() {
        body.run();
    }
}
