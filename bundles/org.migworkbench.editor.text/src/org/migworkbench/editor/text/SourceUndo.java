package org.migworkbench.editor.text;

import org.eclipse.gef.ui.actions.UndoAction;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.IWorkbenchPart;

/** Undoes the last edit of the document; what was typed and can't be read is taken back letter by letter first. */
final class SourceUndo extends UndoAction {

    private final SourceSync sync;
    private final ITextOperationTarget text;

    SourceUndo(IWorkbenchPart editor, SourceSync sync, ITextOperationTarget text) {
        super(editor);
        this.sync = sync;
        this.text = text;
    }

    @Override
    protected boolean calculateEnabled() {
        return sync != null && sync.isPending() || super.calculateEnabled();
    }

    @Override
    public void run() {
        if (sync.commit().isPresent()) {
            text.doOperation(ITextOperationTarget.UNDO);
        } else if (getCommandStack().canUndo()) {
            super.run();
        }
    }
}
