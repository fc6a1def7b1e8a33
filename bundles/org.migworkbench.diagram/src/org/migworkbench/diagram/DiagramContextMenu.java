package org.migworkbench.diagram;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** The context menu of a diagram. */
final class DiagramContextMenu extends ContextMenuProvider {

    private final ActionRegistry actions;

    DiagramContextMenu(EditPartViewer viewer, ActionRegistry actions) {
        super(viewer);
        this.actions = actions;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        GEFActionConstants.addStandardActionGroups(menu);
        add(menu, GEFActionConstants.GROUP_UNDO, ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());
        add(menu, GEFActionConstants.GROUP_COPY, ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
                ActionFactory.PASTE.getId(),
                DuplicateAction.ID);
        add(menu, GEFActionConstants.GROUP_EDIT, GEFActionConstants.DIRECT_EDIT, ActionFactory.DELETE.getId(),
                ActionFactory.SELECT_ALL.getId());
        add(menu, GEFActionConstants.GROUP_VIEW, GEFActionConstants.ZOOM_IN, GEFActionConstants.ZOOM_OUT,
                ZoomFitAction.ID,
                GEFActionConstants.TOGGLE_GRID_VISIBILITY, GEFActionConstants.TOGGLE_SNAP_TO_GEOMETRY);
        add(menu, GEFActionConstants.GROUP_REST, ShowPropertiesAction.ID);
        if (menu.find(IWorkbenchActionConstants.MB_ADDITIONS) == null) {
            menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        }
    }

    private void add(IMenuManager menu, String group, String... ids) {
        for (String id : ids) {
            IAction action = actions.getAction(id);
            if (action != null) {
                menu.appendToGroup(group, action);
            }
        }
    }
}
