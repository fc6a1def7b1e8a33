package org.migworkbench.diagram;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.Action;
import org.migworkbench.ui.Images;

/** Chooses the zoom at which the whole diagram is seen; never enlarges beyond the natural size. */
public final class ZoomFitAction extends Action {

    /** The id of the action and of its command. */
    public static final String ID = "org.migworkbench.diagram.zoomFit";

    private final ZoomManager zoom;

    ZoomFitAction(ZoomManager zoom) {
        super("Zoom to &Fit", Images.descriptor(Images.ZOOM_FIT));
        this.zoom = zoom;
        setId(ID);
        setActionDefinitionId(ID);
        setToolTipText("Zoom so that all is seen");
    }

    @Override
    public void run() {
        zoom.setZoomAsText(ZoomManager.FIT_ALL);
        if (zoom.getZoom() > 1) {
            zoom.setZoom(1);
        }
    }
}
