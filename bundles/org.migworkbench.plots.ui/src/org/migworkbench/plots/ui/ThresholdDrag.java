package org.migworkbench.plots.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.Threshold;

/** Lets a person drag the thresholds of a plot with the mouse, if anybody wants to hear of it. */
final class ThresholdDrag {

    /** Where thresholds are in the picture. */
    interface Picture {

        /** The threshold at a place in pixels. */
        Optional<Threshold> thresholdAt(int x, int y);

        /** The value at a place in pixels on an axis, as the axis was drawn last. */
        double valueAt(AxisId axis, int x, int y);

        /** Draws thresholds where they are held now. */
        void held(Optional<Threshold> threshold);
    }

    private final Control canvas;
    private final Picture picture;
    private final List<ThresholdListener> listeners = new ArrayList<>();
    private Optional<Threshold> dragged = Optional.empty();
    private double value;

    ThresholdDrag(Control canvas, Picture picture) {
        this.canvas = canvas;
        this.picture = picture;
        canvas.addListener(SWT.MouseDown, this::begin);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::end);
        canvas.addListener(SWT.KeyDown, this::key);
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
            dragged.ifPresent(threshold -> {
                value = threshold.value();
                picture.held(dragged);
                listeners.forEach(listener -> listener.began(threshold));
            });
        }
    }

    private void move(Event e) {
        if (dragged.isPresent()) {
            Threshold threshold = dragged.get();
            value = Math.max(0, picture.valueAt(threshold.axis(), e.x, e.y));
            picture.held(Optional.of(threshold.at(value)));
            listeners.forEach(listener -> listener.moving(threshold, value));
        } else {
            canvas.setCursor(movableAt(e).map(threshold -> canvas.getDisplay().getSystemCursor(
                    threshold.axis() == AxisId.BELOW ? SWT.CURSOR_SIZEWE : SWT.CURSOR_SIZENS)).orElse(null));
        }
    }

    private void end(Event e) {
        Optional<Threshold> moved = dragged;
        dragged = Optional.empty();
        moved.ifPresent(threshold -> {
            double last = Math.max(0, picture.valueAt(threshold.axis(), e.x, e.y));
            picture.held(Optional.empty());
            listeners.forEach(listener -> listener.moved(threshold, last));
        });
    }

    private void key(Event e) {
        if (e.keyCode == SWT.ESC && dragged.isPresent()) {
            Threshold threshold = dragged.get();
            dragged = Optional.empty();
            picture.held(Optional.empty());
            listeners.forEach(listener -> listener.cancelled(threshold));
            e.doit = false;
        }
    }
}
