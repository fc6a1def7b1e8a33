package org.migworkbench.diagram.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** The context menu of elements, in a diagram and in the tree beside it: what can be added, copied and deleted. */
public class ElementMenu extends ContextMenuProvider {

    private final ActionRegistry actions;

    /**
     * Makes a menu.
     *
     * @param viewer whose menu it is
     * @param actions the actions of the editor
     */
    public ElementMenu(EditPartViewer viewer, ActionRegistry actions) {
        super(viewer);
        this.actions = actions;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        GEFActionConstants.addStandardActionGroups(menu);
        add(menu, GEFActionConstants.GROUP_UNDO, ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());
        add(menu, GEFActionConstants.GROUP_COPY, ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
                ActionFactory.PASTE.getId(),
                DuplicateAction.ID, DuplicateSeveralAction.ID);
        add(menu, GEFActionConstants.GROUP_EDIT, ActionFactory.DELETE.getId());
        addAdditions(menu);
        for (EditOnPageAction page : all(EditOnPageAction.class)) {
            if (page.isEnabled()) {
                menu.appendToGroup(GEFActionConstants.GROUP_REST, page);
            }
        }
        add(menu, GEFActionConstants.GROUP_REST, ShowPropertiesAction.ID);
    }

    private void addAdditions(IMenuManager menu) {
        for (AddElementAction action : all(AddElementAction.class)) {
            action.update();
            if (action.isEnabled()) {
                menu.appendToGroup(IWorkbenchActionConstants.GROUP_ADD, action);
            }
        }
    }

    private <A extends IAction> List<A> all(Class<A> type) {
        List<A> found = new ArrayList<>();
        for (Iterator<?> all = actions.getActions(); all.hasNext();) {
            Object action = all.next();
            if (type.isInstance(action)) {
                found.add(type.cast(action));
            }
        }
        found.sort(Comparator.comparing(IAction::getId));
        return found;
    }

    /**
     * Adds actions to a group of the menu; those that the page doesn't have are left out.
     *
     * @param menu the menu
     * @param group a group of it
     * @param ids the actions, in the order of the menu
     */
    protected final void add(IMenuManager menu, String group, String... ids) {
        for (String id : ids) {
            IAction action = actions.getAction(id);
            if (action != null) {
                menu.appendToGroup(group, action);
            }
        }
    }
}
