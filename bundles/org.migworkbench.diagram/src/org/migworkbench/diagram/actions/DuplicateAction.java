package org.migworkbench.diagram.actions;

import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.commands.DuplicateCommand;

/** Puts a copy of each selected element beside it. */
final class DuplicateAction extends ElementAction {

    /** The id of the action and of its command. */
    static final String ID = "org.migworkbench.diagram.duplicate";

    DuplicateAction(DocumentEditor editor) {
        super(editor, ID, "D&uplicate", ID, null);
    }

    @Override
    protected boolean calculateEnabled() {
        return !elements().isEmpty() && new DuplicateCommand(elements()).canExecute();
    }

    @Override
    public void run() {
        copy(new DuplicateCommand(elements()));
    }
}
