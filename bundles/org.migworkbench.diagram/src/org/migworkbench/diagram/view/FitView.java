package org.migworkbench.diagram.view;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.migworkbench.diagram.picture.DrawnPicture;

/** The zoom at which a whole drawing is seen, whatever room there is around it. */
public final class FitView {

    private FitView() {
    }

    /**
     * Sets the zoom of a viewer and shows the top left of its drawing.
     *
     * @param viewer the viewer
     * @param smallest the least zoom, 1 for the natural size
     * @param largest the most
     */
    public static void fit(GraphicalViewer viewer, double smallest, double largest) {
        if (viewer.getProperty(ZoomManager.class.toString()) instanceof ZoomManager zoom) {
            Rectangle area = new DrawnPicture(viewer).area();
            Dimension room = zoom.getViewport().getClientArea().getSize();
            double fitting = Math.min((double) room.width / Math.max(1, area.width),
                    (double) room.height / Math.max(1, area.height));
            zoom.setZoom(Math.max(smallest, Math.min(largest, fitting)));
            viewer.flush();
            ((FigureCanvas) viewer.getControl()).scrollTo((int) Math.floor(area.x * zoom.getZoom()),
                    (int) Math.floor(area.y * zoom.getZoom()));
        }
    }
}
