package org.migworkbench.diagram;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;

/** Brings up the Properties view. */
final class ShowPropertiesAction extends Action {

    /** The id of the action. */
    static final String ID = "org.migworkbench.diagram.showProperties";

    private final DiagramEditor editor;

    ShowPropertiesAction(DiagramEditor editor) {
        super("Show P&roperties");
        this.editor = editor;
        setId(ID);
    }

    @Override
    public void run() {
        try {
            editor.getSite().getPage().showView(IPageLayout.ID_PROP_SHEET);
        } catch (PartInitException e) {
            DiagramErrors.show("The Properties view could not be opened.", e);
        }
    }
}
