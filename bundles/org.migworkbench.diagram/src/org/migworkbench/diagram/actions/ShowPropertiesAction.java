package org.migworkbench.diagram.actions;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.diagram.document.EditorErrors;

/** Brings up the Properties view. */
final class ShowPropertiesAction extends Action {

    /** The id of the action. */
    static final String ID = "org.migworkbench.diagram.showProperties";

    private final DocumentEditor editor;

    ShowPropertiesAction(DocumentEditor editor) {
        super("Show P&roperties");
        this.editor = editor;
        setId(ID);
    }

    @Override
    public void run() {
        try {
            editor.getSite().getPage().showView(IPageLayout.ID_PROP_SHEET);
        } catch (PartInitException e) {
            EditorErrors.show("The Properties view could not be opened.", e);
        }
    }
}
