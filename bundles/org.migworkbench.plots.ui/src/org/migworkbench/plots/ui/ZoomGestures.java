package org.migworkbench.plots.ui;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.migworkbench.analysis.plots.PlotRange;
import org.migworkbench.ui.WorkbenchColors;

/**
 * Looks at a part of the x axis: the wheel enlarges about the mouse, a drag chooses a part, a drag with Shift or the middle
 * button moves it, a double click goes back to all. Keys do the same.
 */
final class ZoomGestures {

    /** What is looked at. */
    interface Lens {

        /** The part of the x axis that is drawn; empty where nothing can be enlarged. */
        Optional<PlotRange> inView();

        /** Where the lines are, in pixels. */
        Rectangle area();

        /** The x at a distance in pixels from the left. */
        double xAt(int pixel);

        /** Whether the mouse means something else now. */
        boolean isBusy();

        /** Looks at a part; at all if that is empty. */
        void zoom(Optional<PlotRange> part);
    }

    private static final double STEP = 1.25;
    private static final double MOVE = 0.1;
    private static final int CLICK = 4;
    private static final int ALPHA = 40;
    private static final int OPAQUE = 255;

    private final Control canvas;
    private final Lens lens;
    private boolean pressed;
    private boolean moving;
    private boolean dragged;
    private int from;
    private int at;
    private PlotRange begun;
    private double perPixel;

    ZoomGestures(Control canvas, Lens lens) {
        this.canvas = canvas;
        this.lens = lens;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, e -> doubleClick(e.button));
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
    }

    /** Whether the mouse was moved while it was pressed, so that it chose no place. */
    boolean isDrag() {
        return dragged;
    }

    private void press(Event e) {
        dragged = false;
        Optional<PlotRange> inView = lens.inView();
        boolean moves = e.button == 2 || e.button == 1 && (e.stateMask & SWT.SHIFT) != 0;
        if (inView.isPresent() && !lens.isBusy() && (e.button == 1 || moves) && lens.area().contains(e.x, e.y)) {
            pressed = true;
            moving = moves;
            from = e.x;
            at = e.x;
            begun = inView.get();
            perPixel = begun.width() / Math.max(1, lens.area().width);
        }
    }

    private void move(Event e) {
        if (!pressed) {
            return;
        }
        at = e.x;
        dragged = dragged || Math.abs(at - from) > CLICK;
        if (dragged && moving) {
            lens.zoom(Optional.of(begun.shifted((from - at) * perPixel)));
        } else if (dragged) {
            canvas.redraw();
        }
    }

    private void release(Event e) {
        if (pressed && dragged && !moving) {
            Rectangle area = lens.area();
            int left = Math.max(area.x, Math.min(from, e.x));
            int right = Math.min(area.x + area.width, Math.max(from, e.x));
            if (right - left > CLICK) {
                lens.zoom(Optional.of(new PlotRange(lens.xAt(left), lens.xAt(right))));
            }
        }
        if (pressed) {
            pressed = false;
            canvas.redraw();
        }
    }

    private void doubleClick(int button) {
        if (button == 1 && !lens.isBusy()) {
            pressed = false;
            lens.zoom(Optional.empty());
        }
    }

    private void wheel(Event e) {
        lens.inView().filter(inView -> e.count != 0 && !lens.isBusy()).ifPresent(inView -> {
            e.doit = false;
            if ((e.stateMask & SWT.SHIFT) != 0) {
                lens.zoom(Optional.of(inView.shifted(-Math.signum(e.count) * MOVE * inView.width())));
            } else {
                scale(inView, e.count > 0 ? 1 / STEP : STEP, within(inView, lens.xAt(e.x)));
            }
        });
    }

    private void scale(PlotRange inView, double factor, double about) {
        lens.zoom(Optional.of(inView.scaled(factor, about)));
    }

    private static double within(PlotRange range, double x) {
        return Math.max(range.from(), Math.min(range.to(), x));
    }

    private void key(Event e) {
        lens.inView().ifPresent(inView -> {
            double middle = (inView.from() + inView.to()) / 2;
            boolean shift = (e.stateMask & SWT.SHIFT) != 0;
            if (e.character == '+' || e.character == '=' || e.keyCode == SWT.KEYPAD_ADD) {
                scale(inView, 1 / STEP, middle);
            } else if (e.character == '-' || e.keyCode == SWT.KEYPAD_SUBTRACT) {
                scale(inView, STEP, middle);
            } else if (e.character == '0' || e.keyCode == SWT.HOME) {
                lens.zoom(Optional.empty());
            } else if (shift && (e.keyCode == SWT.ARROW_LEFT || e.keyCode == SWT.ARROW_RIGHT)) {
                double direction = e.keyCode == SWT.ARROW_LEFT ? -1 : 1;
                lens.zoom(Optional.of(inView.shifted(direction * MOVE * inView.width())));
            } else if (e.keyCode == SWT.ESC && pressed) {
                pressed = false;
                canvas.redraw();
            }
        });
    }

    /** Marks the part that would be chosen. */
    void paint(GC gc) {
        if (pressed && dragged && !moving) {
            Rectangle area = lens.area();
            int left = Math.max(area.x, Math.min(from, at));
            int right = Math.min(area.x + area.width, Math.max(from, at));
            gc.setBackground(WorkbenchColors.BLUE);
            gc.setForeground(WorkbenchColors.BLUE);
            gc.setAlpha(ALPHA);
            gc.fillRectangle(left, area.y, right - left, area.height);
            gc.setAlpha(OPAQUE);
            gc.drawLine(left, area.y, left, area.y + area.height);
            gc.drawLine(right, area.y, right, area.y + area.height);
        }
    }
}
