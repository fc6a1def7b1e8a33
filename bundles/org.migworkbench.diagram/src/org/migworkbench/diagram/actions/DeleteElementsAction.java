package org.migworkbench.diagram.actions;

import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.commands.DeleteElementsCommand;

/** Deletes the selected elements with all that makes no sense without them, as one edit. */
final class DeleteElementsAction extends ElementAction {

    DeleteElementsAction(DocumentEditor editor) {
        super(editor, ActionFactory.DELETE.getId(), "&Delete", IWorkbenchCommandConstants.EDIT_DELETE,
                ISharedImages.IMG_TOOL_DELETE);
    }

    @Override
    protected boolean calculateEnabled() {
        return !elements().isEmpty() && new DeleteElementsCommand(elements()).canExecute();
    }

    @Override
    public void run() {
        perform(new DeleteElementsCommand(elements()));
    }
}
