package org.migworkbench.diagram.menu;

import java.util.List;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

/**
 * Actions of a page that belong together: a submenu, in the menu bar and in the context menu alike.
 *
 * @param label what the submenu is called; empty for entries of the menu itself
 * @param ids the actions; empty for a line between them
 */
public record ActionGroup(String label, List<String> ids) {

    /**
     * Adds the actions to a menu; those that the page doesn't have are left out.
     *
     * @param menu the menu
     * @param actions the actions of the page
     */
    public void fill(IMenuManager menu, ActionRegistry actions) {
        IMenuManager target = menu;
        if (!label.isEmpty()) {
            target = new MenuManager(label);
            menu.add(target);
        } else if (!menu.isEmpty()) {
            menu.add(new Separator());
        }
        for (String id : ids) {
            add(target, actions.getAction(id));
        }
    }

    private static void add(IMenuManager menu, IAction action) {
        if (action instanceof UpdateAction update) {
            update.update();
        }
        if (action != null) {
            menu.add(action);
        }
    }
}
