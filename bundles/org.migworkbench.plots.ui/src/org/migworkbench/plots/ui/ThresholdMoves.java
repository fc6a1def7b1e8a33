package org.migworkbench.plots.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.Threshold;

/**
 * Lets a person move the thresholds of a plot, if anybody wants to hear of it: with the mouse, or by T, which takes the next
 * one, and the arrow keys; Enter or the loss of the focus lets it go, Escape takes the move back.
 */
final class ThresholdMoves {

    /** Where thresholds are in the picture. */
    interface Picture {

        /** The threshold at a place in pixels. */
        Optional<Threshold> thresholdAt(int x, int y);

        /** All thresholds that may be moved. */
        List<Threshold> movable();

        /** The value at a place in pixels on an axis, as the axis was drawn last. */
        double valueAt(AxisId axis, int x, int y);

        /** Draws thresholds where they are held now. */
        void held(Optional<Threshold> threshold);
    }

    private static final double FINE = 0.01;
    private static final double COARSE = 0.1;

    private final Control canvas;
    private final Picture picture;
    private final List<ThresholdListener> listeners = new ArrayList<>();
    private Optional<Threshold> taken = Optional.empty();
    private boolean byMouse;
    private boolean begun;
    private boolean ownPress;
    private double value;

    ThresholdMoves(Control canvas, Picture picture) {
        this.canvas = canvas;
        this.picture = picture;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, e -> release());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.FocusOut, e -> letGo());
    }

    void addListener(ThresholdListener listener) {
        listeners.add(listener);
    }

    /** Whether a threshold is on its way, so that the mouse means nothing else. */
    boolean isUnderWay() {
        return taken.isPresent() && byMouse;
    }

    /** Whether the mouse button took a threshold when it was pressed last. */
    boolean isOwnPress() {
        return ownPress;
    }

    /** Whether a threshold is taken, so that the arrow keys move it. */
    boolean isTaken() {
        return taken.isPresent();
    }

    private Optional<Threshold> movableAt(Event e) {
        return listeners.isEmpty() ? Optional.empty()
                : picture.thresholdAt(e.x, e.y).filter(threshold -> threshold.parameter().isPresent());
    }

    private void press(Event e) {
        letGo();
        ownPress = false;
        if (e.button == 1) {
            movableAt(e).ifPresent(threshold -> take(threshold, true));
            ownPress = taken.isPresent();
        }
    }

    private void take(Threshold threshold, boolean mouse) {
        taken = Optional.of(threshold);
        byMouse = mouse;
        begun = false;
        value = threshold.value();
        picture.held(taken);
    }

    private void drag(Event e) {
        if (isUnderWay()) {
            moveTo(Math.max(0, picture.valueAt(taken.get().axis(), e.x, e.y)));
        } else if (taken.isEmpty()) {
            canvas.setCursor(movableAt(e).map(threshold -> canvas.getDisplay().getSystemCursor(
                    threshold.axis() == AxisId.BELOW ? SWT.CURSOR_SIZEWE : SWT.CURSOR_SIZENS)).orElse(null));
        }
    }

    private void moveTo(double wished) {
        Threshold threshold = taken.orElseThrow();
        double possible = threshold.knob().map(knob -> knob.nearest(wished)).orElse(wished);
        if (!begun) {
            begun = true;
            tell(listener -> listener.began(threshold));
        }
        if (possible != value) {
            value = possible;
            picture.held(Optional.of(threshold.at(value)));
            tell(listener -> listener.moving(threshold, value));
        }
    }

    private void release() {
        if (isUnderWay()) {
            letGo();
        }
    }

    private void letGo() {
        Optional<Threshold> moved = taken;
        taken = Optional.empty();
        moved.ifPresent(threshold -> {
            picture.held(Optional.empty());
            if (begun) {
                tell(listener -> listener.moved(threshold, value));
            }
        });
    }

    private void key(Event e) {
        if (e.character == 't' || e.character == 'T') {
            takeNext();
        } else if (taken.isPresent() && e.keyCode == SWT.ESC) {
            cancel();
        } else if (taken.isPresent() && !byMouse && (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR)) {
            letGo();
        } else if (taken.isPresent() && !byMouse) {
            step(e);
        }
    }

    private void step(Event e) {
        int direction = switch (e.keyCode) {
            case SWT.ARROW_UP, SWT.ARROW_RIGHT -> 1;
            case SWT.ARROW_DOWN, SWT.ARROW_LEFT -> -1;
            default -> 0;
        };
        if (direction != 0) {
            double share = (e.stateMask & SWT.SHIFT) != 0 ? COARSE : FINE;
            moveTo(taken.orElseThrow().knob().map(knob -> knob.stepped(value, direction, share)).orElse(value));
        }
    }

    private void takeNext() {
        List<Threshold> all = listeners.isEmpty() ? List.of() : picture.movable();
        Optional<String> last = taken.flatMap(Threshold::parameter);
        AxisId axis = taken.map(Threshold::axis).orElse(null);
        letGo();
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            next = last.isPresent() && all.get(i).parameter().equals(last) && all.get(i).axis() == axis ? i + 1 : next;
        }
        if (next < all.size()) {
            take(all.get(next), false);
        }
    }

    private void cancel() {
        Threshold threshold = taken.orElseThrow();
        taken = Optional.empty();
        picture.held(Optional.empty());
        if (begun) {
            tell(listener -> listener.cancelled(threshold));
        }
    }

    private void tell(Consumer<ThresholdListener> what) {
        List.copyOf(listeners).forEach(what);
    }
}
