package org.migworkbench.diagram;

import java.util.List;
import org.eclipse.gef.ui.actions.DirectEditAction;
import org.eclipse.gef.ui.actions.PrintAction;
import org.eclipse.gef.ui.actions.SelectAllAction;
import org.eclipse.jface.action.IAction;
import org.migworkbench.diagram.actions.AddElementAction;
import org.migworkbench.diagram.actions.ElementActions;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.diagram.document.PageActions;

/** The actions of a diagram: those on elements, and what GEF brings. */
final class DiagramActions {

    private DiagramActions() {
    }

    static void create(DocumentEditor editor, PageActions actions, List<AddElementAction> additions,
            List<IAction> more) {
        ElementActions.add(editor, actions);
        DirectEditAction rename = new DirectEditAction(editor);
        rename.setText("Re&name");
        actions.addOfSelection(rename);
        additions.forEach(actions::addOfSelection);
        more.forEach(action -> add(action, actions));
        actions.add(new SelectAllAction(editor));
        actions.add(new PrintAction(editor));
        actions.bind("org.eclipse.ui.edit.rename", rename);
        actions.setContext("org.migworkbench.diagram.context");
    }

    private static void add(IAction action, PageActions actions) {
        actions.addOfSelection(action);
        if (action.getActionDefinitionId() != null) {
            actions.bind(action.getActionDefinitionId(), action);
        }
    }
}
