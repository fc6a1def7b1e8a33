package org.migworkbench.diagram;

import java.beans.PropertyChangeEvent;
import java.util.List;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.ToggleGridAction;
import org.eclipse.gef.ui.actions.ToggleSnapToGeometryAction;
import org.eclipse.gef.ui.actions.ZoomInAction;
import org.eclipse.gef.ui.actions.ZoomOutAction;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.diagram.document.PageActions;
import org.migworkbench.diagram.elements.ElementFigures;
import org.migworkbench.diagram.menu.ActionGroup;
import org.migworkbench.diagram.picture.ExportPictureAction;
import org.migworkbench.diagram.view.CornerMap;
import org.migworkbench.diagram.view.MiddlePan;
import org.migworkbench.ui.ForeignEntries;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.WorkbenchColors;

/** Sets up the viewer of a diagram: zoom, grid, keys, menu. */
final class DiagramSetup {

    private static final int GRID = 10;
    private static final String SHOW_GRID = "grid";
    private static final String SNAP = "snap";

    private final DocumentEditor editor;
    private final GraphicalViewer viewer;
    private final PageActions actions;

    DiagramSetup(DocumentEditor editor, GraphicalViewer viewer, PageActions actions) {
        this.editor = editor;
        this.viewer = viewer;
        this.actions = actions;
    }

    void configure(ElementFigures figures, List<ActionGroup> menu) {
        DiagramRoot root = new DiagramRoot();
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new RegistryEditPartFactory(figures));
        viewer.getControl().setBackground(WorkbenchColors.background());
        ThemeChange.follow(viewer);
        zoom(root.getZoomManager());
        grid();
        views();
        viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer).setParent(keys()));
        contextMenu(menu);
        acceptTools();
    }

    private void acceptTools() {
        viewer.addDropTargetListener(new TemplateTransferDropTargetListener(viewer) {

            @Override
            protected CreationFactory getFactory(Object template) {
                return (CreationFactory) template;
            }
        });
    }

    private void contextMenu(List<ActionGroup> menu) {
        viewer.setContextMenu(new DiagramContextMenu(viewer, actions.registry(), menu));
        // Without what the platform offers for the file: that is in the tree, and here it would be taken for the selection.
        editor.getEditorSite().registerContextMenu(viewer.getContextMenu(), viewer, false);
        ForeignEntries.keepOutOf(viewer.getContextMenu().getMenu());
    }

    private void zoom(ZoomManager zoom) {
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        ZoomInAction in = new ZoomInAction(zoom);
        in.setImageDescriptor(Images.descriptor(Images.ZOOM_IN));
        ZoomOutAction out = new ZoomOutAction(zoom);
        out.setImageDescriptor(Images.descriptor(Images.ZOOM_OUT));
        ZoomFitAction fit = new ZoomFitAction(viewer);
        for (IAction action : new IAction[] { in, out, fit }) {
            actions.add(action);
            actions.bind(action.getActionDefinitionId(), action);
        }
    }

    private void views() {
        MiddlePan.install((FigureCanvas) viewer.getControl());
        for (IAction action : new IAction[] { new CornerMap(viewer), new ExportPictureAction(viewer) }) {
            actions.add(action);
            actions.bind(action.getActionDefinitionId(), action);
        }
    }

    private void grid() {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.migworkbench.diagram");
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(GRID, GRID));
        boolean grid = preferences.getBoolean(SHOW_GRID, false);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, grid);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, grid);
        viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, preferences.getBoolean(SNAP, true));
        viewer.addPropertyChangeListener(event -> remember(event, preferences));
        addToggle(new ToggleGridAction(viewer), Images.GRID);
        addToggle(new ToggleSnapToGeometryAction(viewer), Images.SNAP);
    }

    private static void remember(PropertyChangeEvent event, IEclipsePreferences preferences) {
        if (SnapToGrid.PROPERTY_GRID_VISIBLE.equals(event.getPropertyName())) {
            preferences.putBoolean(SHOW_GRID, Boolean.TRUE.equals(event.getNewValue()));
        } else if (SnapToGeometry.PROPERTY_SNAP_ENABLED.equals(event.getPropertyName())) {
            preferences.putBoolean(SNAP, Boolean.TRUE.equals(event.getNewValue()));
        }
    }

    private void addToggle(IAction toggle, String image) {
        toggle.setImageDescriptor(Images.descriptor(image));
        toggle.setActionDefinitionId(null);
        actions.add(toggle);
    }

    private KeyHandler keys() {
        KeyHandler keys = new KeyHandler();
        keys.put(KeyStroke.getPressed(SWT.F2, 0), actions.registry().getAction(GEFActionConstants.DIRECT_EDIT));
        keys.put(KeyStroke.getPressed('+', SWT.KEYPAD_ADD, 0),
                actions.registry().getAction(GEFActionConstants.ZOOM_IN));
        keys.put(KeyStroke.getPressed('-', SWT.KEYPAD_SUBTRACT, 0),
                actions.registry().getAction(GEFActionConstants.ZOOM_OUT));
        return keys;
    }
}
