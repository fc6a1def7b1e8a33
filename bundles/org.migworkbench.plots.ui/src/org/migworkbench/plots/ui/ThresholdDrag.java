package org.migworkbench.plots.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.ui.WorkbenchColors;

/** Lets a person drag the thresholds of a plot with the mouse, if anybody wants to hear of it. */
final class ThresholdDrag {

    /** Where thresholds are in the picture. */
    interface Picture {

        /** The threshold at a place in pixels. */
        Optional<Threshold> thresholdAt(int x, int y);

        /** The value at a height in pixels on the axis of a threshold. */
        double valueAt(Threshold threshold, int y);
    }

    private final Control canvas;
    private final Picture picture;
    private final List<ThresholdListener> listeners = new ArrayList<>();
    private Optional<Threshold> dragged = Optional.empty();
    private int height;

    ThresholdDrag(Control canvas, Picture picture) {
        this.canvas = canvas;
        this.picture = picture;
        canvas.addListener(SWT.MouseDown, this::begin);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::end);
    }

    void addListener(ThresholdListener listener) {
        listeners.add(listener);
    }

    /** Whether a threshold is being dragged, so that the mouse means nothing else. */
    boolean isUnderWay() {
        return dragged.isPresent();
    }

    private Optional<Threshold> movableAt(Event e) {
        return listeners.isEmpty() ? Optional.empty()
                : picture.thresholdAt(e.x, e.y).filter(threshold -> threshold.parameter().isPresent());
    }

    private void begin(Event e) {
        if (e.button == 1) {
            dragged = movableAt(e);
            height = e.y;
        }
    }

    private void move(Event e) {
        if (isUnderWay()) {
            height = e.y;
            canvas.redraw();
        } else {
            canvas.setCursor(movableAt(e).isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZENS) : null);
        }
    }

    private void end(Event e) {
        Optional<Threshold> moved = dragged;
        dragged = Optional.empty();
        moved.ifPresent(threshold -> {
            canvas.redraw();
            double value = Math.max(0, picture.valueAt(threshold, e.y));
            listeners.forEach(listener -> listener.moved(threshold, value));
        });
    }

    /** Marks where the threshold would be let go, and tells the value there. */
    void paint(GC gc, Rectangle area) {
        dragged.ifPresent(threshold -> {
            gc.setForeground(WorkbenchColors.BLUE);
            gc.drawLine(area.x, height, area.x + area.width, height);
            double value = Math.max(0, picture.valueAt(threshold, height));
            gc.drawText(threshold.unit().text(value), area.x, height - gc.getFontMetrics().getHeight(), true);
        });
    }
}
