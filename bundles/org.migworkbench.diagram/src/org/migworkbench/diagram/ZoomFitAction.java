package org.migworkbench.diagram;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;
import org.migworkbench.diagram.view.FitView;
import org.migworkbench.ui.Images;

/** Chooses the zoom at which the whole diagram is seen; never enlarges beyond the natural size. */
public final class ZoomFitAction extends Action {

    /** The id of the action and of its command. */
    public static final String ID = "org.migworkbench.diagram.zoomFit";

    private static final double SMALLEST = 0.05;

    private final GraphicalViewer viewer;

    ZoomFitAction(GraphicalViewer viewer) {
        super("Zoom to &Fit", Images.descriptor(Images.ZOOM_FIT));
        this.viewer = viewer;
        setId(ID);
        setActionDefinitionId(ID);
        setToolTipText("Zoom so that all is seen");
    }

    @Override
    public void run() {
        FitView.fit(viewer, SMALLEST, 1);
    }
}
