package org.migworkbench.diagram;

import java.util.List;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.migworkbench.diagram.actions.ElementMenu;
import org.migworkbench.diagram.menu.ActionGroup;

/** The context menu of a diagram: that of its elements, and what concerns the drawing. */
final class DiagramContextMenu extends ElementMenu {

    private final ActionRegistry actions;
    private final List<ActionGroup> groups;

    DiagramContextMenu(EditPartViewer viewer, ActionRegistry actions, List<ActionGroup> groups) {
        super(viewer, actions);
        this.actions = actions;
        this.groups = groups;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        super.buildContextMenu(menu);
        add(menu, GEFActionConstants.GROUP_EDIT, GEFActionConstants.DIRECT_EDIT, ActionFactory.SELECT_ALL.getId());
        add(menu, GEFActionConstants.GROUP_VIEW, GEFActionConstants.ZOOM_IN, GEFActionConstants.ZOOM_OUT,
                ZoomFitAction.ID);
        MenuManager drawing = new MenuManager("&Drawing");
        groups.forEach(group -> group.fill(drawing, actions));
        menu.appendToGroup(GEFActionConstants.GROUP_VIEW, drawing);
        if (menu.find(IWorkbenchActionConstants.MB_ADDITIONS) == null) {
            menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        }
    }
}
