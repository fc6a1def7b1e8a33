package org.migworkbench.diagram.actions;

import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.commands.DeleteElementsCommand;

/** Puts the selected elements on the clipboard and deletes them. */
final class CutAction extends CopyAction {

    CutAction(DocumentEditor editor) {
        super(editor, ActionFactory.CUT.getId(), "Cu&t", IWorkbenchCommandConstants.EDIT_CUT,
                ISharedImages.IMG_TOOL_CUT);
    }

    @Override
    public void run() {
        super.run();
        perform(new DeleteElementsCommand(elements()));
    }
}
