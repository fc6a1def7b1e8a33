package org.migworkbench.diagram.outline;

import java.util.Map;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.UpdateListener;
import org.eclipse.draw2d.UpdateManager;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.parts.Thumbnail;
import org.eclipse.swt.widgets.Control;

/**
 * Lets the small map follow a drawing when it has come to rest. By itself it draws the whole drawing again after each change,
 * which takes longer than the change where there are thousands of machines.
 */
final class CalmMap implements UpdateListener {

    private static final int REST_MILLIS = 300;

    private final Thumbnail map;
    private final IFigure drawing;
    private final Control control;
    private final UpdateManager updates;
    private final Runnable redraw = this::redraw;

    /** Takes the place of the map that listens to a drawing. */
    CalmMap(Thumbnail map, IFigure drawing, Control control) {
        this.map = map;
        this.drawing = drawing;
        this.control = control;
        updates = drawing.getUpdateManager();
        updates.removeUpdateListener(map);
        updates.addUpdateListener(this);
    }

    void stop() {
        updates.removeUpdateListener(this);
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of draw2d 3.2
    public void notifyPainting(Rectangle damage, Map dirtyRegions) {
        for (Object figure : dirtyRegions.keySet()) {
            if (isDrawn((IFigure) figure) && !control.isDisposed()) {
                control.getDisplay().timerExec(REST_MILLIS, redraw);
                return;
            }
        }
    }

    private boolean isDrawn(IFigure figure) {
        IFigure around = figure;
        while (around != null && around != drawing) {
            around = around.getParent();
        }
        return around != null;
    }

    private void redraw() {
        if (!control.isDisposed()) {
            map.setDirty(true);
            map.repaint();
        }
    }

    @Override
    public void notifyValidating() {
        // Nothing is drawn yet.
    }
}
