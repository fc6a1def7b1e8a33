package org.migworkbench.diagram.actions;

import java.util.List;
import org.eclipse.jface.action.IAction;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.diagram.document.PageActions;

/** The actions on selected elements that every page can offer. */
public final class ElementActions {

    private ElementActions() {
    }

    /**
     * Adds copy, cut, paste, duplicate, delete, and what brings up the properties.
     *
     * @param editor the editor whose document is changed
     * @param actions the actions of a page of it
     */
    public static void add(DocumentEditor editor, PageActions actions) {
        IAction duplicate = new DuplicateAction(editor);
        IAction several = new DuplicateSeveralAction(editor);
        List.of(new CopyAction(editor), new CutAction(editor), new PasteAction(editor), duplicate, several,
                new DeleteElementsAction(editor), EditOnPageAction.workload(editor), EditOnPageAction.policy(editor))
                .forEach(actions::addOfSelection);
        actions.add(new ShowPropertiesAction(editor));
        actions.bind(DuplicateAction.ID, duplicate);
        actions.bind(DuplicateSeveralAction.ID, several);
    }
}
