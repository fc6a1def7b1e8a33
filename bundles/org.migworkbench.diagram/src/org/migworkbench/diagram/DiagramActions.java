package org.migworkbench.diagram;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.DirectEditAction;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** The actions of a diagram editor beside those that GEF brings. */
final class DiagramActions {

    private DiagramActions() {
    }

    /** Registers the actions; gives the ids of those that depend on the selection. */
    static List<String> create(DiagramEditor editor, ActionRegistry registry) {
        DirectEditAction rename = new DirectEditAction(editor);
        rename.setText("Re&name");
        List<IAction> actions = new ArrayList<>(List.of(new CopyAction(editor), new CutAction(editor),
                new PasteAction(editor), new DuplicateAction(editor), new DeleteElementsAction(editor), rename));
        actions.addAll(editor.additions());
        actions.forEach(registry::registerAction);
        registry.registerAction(new ShowPropertiesAction(editor));
        IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
        handlers.activateHandler(DuplicateAction.ID, new ActionHandler(registry.getAction(DuplicateAction.ID)));
        handlers.activateHandler("org.eclipse.ui.edit.rename",
                new ActionHandler(registry.getAction(GEFActionConstants.DIRECT_EDIT)));
        editor.getSite().getService(IContextService.class).activateContext("org.migworkbench.diagram.context");
        return actions.stream().map(IAction::getId).toList();
    }
}
