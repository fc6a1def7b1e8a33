package org.migworkbench.diagram.actions;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.Clipboard;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.migworkbench.diagram.document.DocumentEditor;

/** Puts the selected elements on the clipboard. */
class CopyAction extends ElementAction {

    CopyAction(DocumentEditor editor) {
        this(editor, ActionFactory.COPY.getId(), "&Copy", IWorkbenchCommandConstants.EDIT_COPY,
                ISharedImages.IMG_TOOL_COPY);
    }

    CopyAction(DocumentEditor editor, String id, String text, String commandId, String image) {
        super(editor, id, text, commandId, image);
    }

    @Override
    protected boolean calculateEnabled() {
        return !elements().isEmpty();
    }

    @Override
    public void run() {
        List<EObject> snapshot = List.copyOf(EcoreUtil.copyAll(elements()));
        Clipboard.getDefault().setContents(new CopiedElements(snapshot));
        ActionRegistry actions = editor().getAdapter(ActionRegistry.class);
        if (actions.getAction(ActionFactory.PASTE.getId()) instanceof UpdateAction paste) {
            paste.update();
        }
    }

    /**
     * What is on the clipboard: copies, which later edits of the originals don't change.
     *
     * @param elements the copies
     */
    record CopiedElements(List<EObject> elements) {
    }
}
