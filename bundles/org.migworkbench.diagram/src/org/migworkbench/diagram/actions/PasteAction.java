package org.migworkbench.diagram.actions;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ui.actions.Clipboard;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.migworkbench.diagram.actions.CopyAction.CopiedElements;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.commands.PasteCommand;

/** Adds the elements of the clipboard to the selected element, or to the document. */
final class PasteAction extends ElementAction {

    PasteAction(DocumentEditor editor) {
        super(editor, ActionFactory.PASTE.getId(), "&Paste", IWorkbenchCommandConstants.EDIT_PASTE,
                ISharedImages.IMG_TOOL_PASTE);
        // The clipboard may have been filled by another editor since the selection changed.
        setLazyEnablementCalculation(true);
    }

    @Override
    protected boolean calculateEnabled() {
        return editor().session().isPresent() && Clipboard.getDefault().getContents() instanceof CopiedElements;
    }

    @Override
    public void run() {
        if (Clipboard.getDefault().getContents() instanceof CopiedElements copied && editor().session().isPresent()) {
            List<EObject> selected = elements();
            EObject document = editor().session().get().document();
            PasteCommand paste = new PasteCommand(selected.isEmpty() ? document : selected.get(0), copied.elements());
            copy(paste.canExecute() ? paste : new PasteCommand(document, copied.elements()));
        }
    }
}
