package org.migworkbench.diagram.view;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Moves what is seen of a drawing while the middle button of the mouse is held. */
public final class MiddlePan {

    private static final int MIDDLE = 2;

    private final FigureCanvas canvas;
    private Point pressed;
    private Point corner;

    private MiddlePan(FigureCanvas canvas) {
        this.canvas = canvas;
    }

    /**
     * Lets a canvas be panned.
     *
     * @param canvas shows the drawing
     */
    public static void install(FigureCanvas canvas) {
        MiddlePan pan = new MiddlePan(canvas);
        canvas.addListener(SWT.MouseDown, pan::down);
        canvas.addListener(SWT.MouseMove, pan::move);
        canvas.addListener(SWT.MouseUp, pan::up);
    }

    private void down(Event event) {
        if (event.button == MIDDLE) {
            pressed = new Point(event.x, event.y);
            corner = canvas.getViewport().getViewLocation().getCopy();
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        }
    }

    private void move(Event event) {
        if (pressed != null) {
            canvas.scrollTo(corner.x + pressed.x - event.x, corner.y + pressed.y - event.y);
        }
    }

    private void up(Event event) {
        if (event.button == MIDDLE && pressed != null) {
            pressed = null;
            canvas.setCursor(null);
        }
    }
}
