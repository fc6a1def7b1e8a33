package org.migworkbench.diagram;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.migworkbench.diagram.actions.ElementMenu;

/** The context menu of a diagram: that of its elements, and what concerns the drawing. */
final class DiagramContextMenu extends ElementMenu {

    DiagramContextMenu(EditPartViewer viewer, ActionRegistry actions) {
        super(viewer, actions);
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        super.buildContextMenu(menu);
        add(menu, GEFActionConstants.GROUP_EDIT, GEFActionConstants.DIRECT_EDIT, ActionFactory.SELECT_ALL.getId());
        add(menu, GEFActionConstants.GROUP_VIEW, GEFActionConstants.ZOOM_IN, GEFActionConstants.ZOOM_OUT,
                ZoomFitAction.ID,
                GEFActionConstants.TOGGLE_GRID_VISIBILITY, GEFActionConstants.TOGGLE_SNAP_TO_GEOMETRY);
        if (menu.find(IWorkbenchActionConstants.MB_ADDITIONS) == null) {
            menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        }
    }
}
