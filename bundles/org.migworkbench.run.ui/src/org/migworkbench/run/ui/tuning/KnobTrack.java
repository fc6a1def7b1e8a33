package org.migworkbench.run.ui.tuning;

import java.util.OptionalDouble;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.migworkbench.core.tuning.Track;
import org.migworkbench.ui.WorkbenchColors;
import org.migworkbench.ui.form.CalmWheel;

/**
 * A slider on a {@link Track}: a thumb, a mark at the default, and while it moves a ghost where it was. Arrow keys move
 * it by a hundredth of the track, with Page keys by a tenth; Escape takes a movement back.
 */
final class KnobTrack {

    private static final int HEIGHT = 22;
    private static final int WIDTH = 60;
    private static final int RADIUS = 6;
    private static final int MARGIN = RADIUS + 2;
    private static final int MARK = 4;
    private static final int PAGE = 10;

    private final Canvas canvas;
    private final TrackListener listener;
    private Track track;
    private double number;
    private OptionalDouble standard = OptionalDouble.empty();
    private OptionalDouble before = OptionalDouble.empty();
    private boolean known;
    private boolean byKey;
    private String said = "";

    KnobTrack(Composite parent, TrackListener listener) {
        this.listener = listener;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::released);
        canvas.addListener(SWT.KeyDown, this::keyPressed);
        canvas.addListener(SWT.KeyUp, event -> endKeys());
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> left());
        canvas.addListener(SWT.Traverse, KnobTrack::allowTabbing);
        CalmWheel.over(canvas);
        canvas.getAccessible().addAccessibleControlListener(new Slider());
    }

    Canvas control() {
        return canvas;
    }

    Point size() {
        return new Point(WIDTH, HEIGHT);
    }

    /** Whether a person moves it now. */
    boolean isMoving() {
        return before.isPresent();
    }

    /**
     * Shows a number.
     *
     * @param next      the way
     * @param shown     where the thumb is
     * @param isNumber  whether the thumb stands for a number, and not for a word such as no limit
     * @param ofDefault where the default is, if it is a number
     */
    void show(Track next, double shown, boolean isNumber, OptionalDouble ofDefault) {
        if (!isMoving()) {
            track = next;
            number = shown;
            known = isNumber;
            standard = ofDefault;
            canvas.redraw();
        }
    }

    /** What the number is, for those who hear the window. */
    void say(String text) {
        said = text;
    }

    /** Takes a movement back. */
    void cancel() {
        if (isMoving()) {
            number = before.getAsDouble();
            before = OptionalDouble.empty();
            byKey = false;
            canvas.redraw();
            listener.cancelled();
        }
    }

    private void begin() {
        if (!isMoving()) {
            before = OptionalDouble.of(number);
            listener.begun();
        }
    }

    private void move(double next) {
        if (next != number || !known) {
            number = next;
            known = true;
            canvas.redraw();
            listener.moved(number);
        }
    }

    private void end() {
        if (isMoving()) {
            before = OptionalDouble.empty();
            byKey = false;
            canvas.redraw();
            listener.ended(number);
        }
    }

    private void pressed(Event event) {
        canvas.setFocus();
        if (event.button == 1 && canvas.isEnabled() && track != null) {
            begin();
            move(track.valueAt(positionAt(event.x)));
        } else {
            cancel();
        }
    }

    private void moved(Event event) {
        if (isMoving() && !byKey) {
            move(track.valueAt(positionAt(event.x)));
        }
    }

    private void released(Event event) {
        if (event.button == 1 && !byKey) {
            end();
        }
    }

    private void keyPressed(Event event) {
        if (event.keyCode == SWT.ESC) {
            cancel();
            return;
        }
        double next = track == null ? number : target(event.keyCode);
        if (next != number) {
            begin();
            byKey = true;
            move(next);
        }
    }

    private double target(int key) {
        return switch (key) {
            case SWT.ARROW_RIGHT, SWT.ARROW_UP -> track.step(number, 1);
            case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> track.step(number, -1);
            case SWT.PAGE_UP -> track.step(number, PAGE);
            case SWT.PAGE_DOWN -> track.step(number, -PAGE);
            case SWT.HOME -> track.valueAt(0);
            case SWT.END -> track.valueAt(1);
            default -> number;
        };
    }

    private void endKeys() {
        if (byKey) {
            end();
        }
    }

    private void left() {
        endKeys();
        canvas.redraw();
    }

    private static void allowTabbing(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private double positionAt(int x) {
        return (x - MARGIN) / (double) Math.max(1, canvas.getSize().x - 2 * MARGIN);
    }

    private int pixelOf(double value) {
        return MARGIN + (int) Math.round(track.positionOf(value) * (canvas.getSize().x - 2 * MARGIN));
    }

    private void paint(GC gc) {
        if (track == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        int middle = HEIGHT / 2;
        gc.setForeground(WorkbenchColors.line());
        gc.setLineWidth(2);
        gc.drawLine(MARGIN, middle, canvas.getSize().x - MARGIN, middle);
        standard.ifPresent(value -> paintDefault(gc, value, middle));
        before.ifPresent(value -> paintThumb(gc, pixelOf(value), middle, false));
        paintThumb(gc, pixelOf(number), middle, known);
        if (canvas.isFocusControl()) {
            gc.setLineWidth(1);
            gc.drawFocus(0, 0, canvas.getSize().x, HEIGHT);
        }
    }

    private void paintDefault(GC gc, double value, int middle) {
        gc.setForeground(WorkbenchColors.secondaryText());
        gc.drawLine(pixelOf(value), middle - RADIUS - MARK / 2, pixelOf(value), middle + RADIUS + MARK / 2);
    }

    private void paintThumb(GC gc, int x, int middle, boolean filled) {
        gc.setBackground(filled ? WorkbenchColors.BLUE : WorkbenchColors.background());
        gc.setForeground(filled ? WorkbenchColors.BLUE : WorkbenchColors.secondaryText());
        gc.fillOval(x - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS);
        gc.drawOval(x - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    /** A slider for those who hear the window. */
    private final class Slider extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_SLIDER;
        }

        @Override
        public void getValue(AccessibleControlEvent event) {
            event.result = said;
        }
    }
}
