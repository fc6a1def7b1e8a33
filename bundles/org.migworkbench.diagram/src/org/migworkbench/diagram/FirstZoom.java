package org.migworkbench.diagram;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.events.ControlAdapter;
import org.eclipse.swt.events.ControlEvent;
import org.eclipse.swt.widgets.Control;

/** The zoom of a diagram that was just opened: all of it is seen as long as its texts stay readable. */
final class FirstZoom extends ControlAdapter {

    private static final double LARGEST = 1;
    private static final double SMALLEST = 0.75;

    private final ZoomManager zoom;

    private FirstZoom(ZoomManager zoom) {
        this.zoom = zoom;
    }

    /** Sets the zoom once, as soon as the viewer has its size. */
    static void install(GraphicalViewer viewer) {
        if (viewer.getProperty(ZoomManager.class.toString()) instanceof ZoomManager zoom) {
            viewer.getControl().addControlListener(new FirstZoom(zoom));
        }
    }

    @Override
    public void controlResized(ControlEvent event) {
        Control control = (Control) event.widget;
        if (control.getSize().x == 0 || control.getSize().y == 0) {
            return;
        }
        control.removeControlListener(this);
        control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                fit();
            }
        });
    }

    private void fit() {
        zoom.setZoomAsText(ZoomManager.FIT_ALL);
        zoom.setZoom(Math.max(SMALLEST, Math.min(LARGEST, zoom.getZoom())));
    }
}
