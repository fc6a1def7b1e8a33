package org.migworkbench.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;

/** Undo and redo of the document in the editor, for views in which it is edited, too. */
public final class EditorHistory {

    private EditorHistory() {
    }

    /**
     * Lets a view undo and redo what the editor does.
     *
     * @param view   the view
     * @param editor the editor that is active now; empty for none
     */
    public static void follow(IViewSite view, Optional<IEditorPart> editor) {
        for (ActionFactory action : List.of(ActionFactory.UNDO, ActionFactory.REDO)) {
            view.getActionBars().setGlobalActionHandler(action.getId(), editor
                    .map(part -> part.getEditorSite().getActionBars().getGlobalActionHandler(action.getId()))
                    .orElse(null));
        }
        view.getActionBars().updateActionBars();
    }
}
