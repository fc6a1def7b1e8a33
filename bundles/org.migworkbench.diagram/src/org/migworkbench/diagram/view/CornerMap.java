package org.migworkbench.diagram.view;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.migworkbench.ui.WorkbenchColors;

/** A small map of the whole drawing in its lower right corner; the frame in it can be dragged. */
public final class CornerMap extends Action {

    /** The id of the action and of its command. */
    public static final String ID = "org.migworkbench.diagram.overview";

    private static final String NODE = "org.migworkbench.diagram";
    private static final int WIDTH = 180;
    private static final int HEIGHT = 120;

    private final GraphicalViewer viewer;
    private Canvas map;
    private ScrollableThumbnail thumbnail;

    /**
     * Makes the action that shows and hides the map; it is shown at once if it was when the last drawing was closed.
     *
     * @param viewer the viewer of the drawing, whose root is set
     */
    public CornerMap(GraphicalViewer viewer) {
        super("&Overview", IAction.AS_CHECK_BOX);
        this.viewer = viewer;
        setId(ID);
        setActionDefinitionId(ID);
        setChecked(InstanceScope.INSTANCE.getNode(NODE).getBoolean(ID, false));
        viewer.getControl().addListener(SWT.Resize, event -> place());
        viewer.getControl().addListener(SWT.Dispose, event -> hide());
        ((Viewport) ((ScalableFreeformRootEditPart) viewer.getRootEditPart()).getFigure())
                .addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, change -> place());
        show();
    }

    @Override
    public void run() {
        InstanceScope.INSTANCE.getNode(NODE).putBoolean(ID, isChecked());
        show();
    }

    private void show() {
        if (isChecked() && map == null) {
            create();
            place();
        } else if (!isChecked()) {
            hide();
        }
    }

    private void create() {
        ScalableFreeformRootEditPart root = (ScalableFreeformRootEditPart) viewer.getRootEditPart();
        map = new Canvas((FigureCanvas) viewer.getControl(), SWT.DOUBLE_BUFFERED);
        map.setBackground(WorkbenchColors.background());
        map.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = "Overview of the drawing";
            }
        });
        thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
        thumbnail.setSource(root.getLayer(LayerConstants.PRINTABLE_LAYERS));
        thumbnail.setBorder(new LineBorder(WorkbenchColors.line(), 1));
        new LightweightSystem(map).setContents(thumbnail);
    }

    private void hide() {
        if (thumbnail != null) {
            thumbnail.deactivate();
            thumbnail = null;
        }
        if (map != null && !map.isDisposed()) {
            map.dispose();
        }
        map = null;
    }

    private void place() {
        if (map != null && !map.isDisposed()) {
            Rectangle area = ((FigureCanvas) viewer.getControl()).getClientArea();
            map.setBounds(area.width - WIDTH, area.height - HEIGHT, WIDTH, HEIGHT);
            map.moveAbove(null);
        }
    }
}
