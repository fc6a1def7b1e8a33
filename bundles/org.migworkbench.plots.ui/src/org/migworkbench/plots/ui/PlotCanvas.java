package org.migworkbench.plots.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.analysis.plots.PlotRange;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.plots.ui.chart.LineChart;
import org.migworkbench.plots.ui.chart.LineView;

/**
 * Shows one plot, of any kind, and hears what a person does in it with mouse and keyboard: points at a place, chooses one,
 * looks at a part, moves a threshold.
 */
public final class PlotCanvas {

    private final Composite frame;
    private final PlotDrawing drawing;
    private final Control canvas;
    private final ThresholdMoves moves;
    private final ZoomGestures gestures;
    private final List<PlotListener> listeners = new ArrayList<>();
    private List<Double> chosen = List.of();
    private OptionalDouble hovered = OptionalDouble.empty();

    /**
     * Creates the control.
     *
     * @param parent where
     * @param model  what to show at first
     */
    public PlotCanvas(Composite parent, PlotModel model) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        drawing = new PlotDrawing(frame, model);
        canvas = drawing.canvas();
        moves = new ThresholdMoves(canvas, new Thresholds());
        gestures = new ZoomGestures(canvas, new Lens());
        listen();
    }

    private void listen() {
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.MouseMove, e -> hover(pointAt(e)));
        canvas.addListener(SWT.MouseEnter, e -> hover(pointAt(e)));
        canvas.addListener(SWT.MouseExit, e -> hover(Optional.empty()));
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, this::traverse);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleDescription());
    }

    /**
     * The control, to lay it out.
     *
     * @return the control
     */
    public Control control() {
        return frame;
    }

    /**
     * What is shown.
     *
     * @return the model, with all its points
     */
    public PlotModel model() {
        return drawing.model();
    }

    /**
     * Shows another model. Cheap: models that come faster than they can be drawn are left out.
     *
     * @param next the model
     */
    public void setModel(PlotModel next) {
        drawing.setModel(next);
    }

    /** How its lines are looked at. */
    LineView view() {
        return drawing.view();
    }

    /** Looks at the lines otherwise. */
    void setView(LineView next) {
        drawing.setView(next);
    }

    /**
     * The part of the x axis that is looked at.
     *
     * @return the part; empty for all of it
     */
    public Optional<PlotRange> zoom() {
        return view().zoom().flatMap(this::possible);
    }

    private Optional<PlotRange> possible(PlotRange wish) {
        return model() instanceof LinePlot lines ? lines.viewOf(wish) : Optional.empty();
    }

    /**
     * Marks places of lines as chosen.
     *
     * @param xs where; empty for nowhere
     */
    public void highlight(List<Double> xs) {
        if (!chosen.equals(xs)) {
            chosen = List.copyOf(xs);
            canvas.redraw();
        }
    }

    /**
     * Shows the values of lines at a place as if the mouse were there.
     *
     * @param x where, or empty for nowhere
     */
    public void showValues(OptionalDouble x) {
        if (!hovered.equals(x)) {
            hovered = x;
            canvas.redraw();
        }
    }

    /**
     * Adds a listener.
     *
     * @param listener is told until the control is disposed
     */
    public void addListener(PlotListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Lets thresholds that stand for a parameter be moved.
     *
     * @param listener is told until the control is disposed
     */
    public void addThresholdListener(ThresholdListener listener) {
        moves.addListener(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Sets the menu for the right mouse button.
     *
     * @param menu the menu
     */
    public void setMenu(Menu menu) {
        canvas.setMenu(menu);
    }

    private void paint(GC gc) {
        drawing.paintOver(gc, chosen, hovered);
        gestures.paint(gc);
        if (canvas.isFocusControl()) {
            gc.drawFocus(1, 1, canvas.getSize().x - 2, canvas.getSize().y - 2);
        }
    }

    private Optional<PlotPoint> pointAt(Event e) {
        return moves.isUnderWay() ? Optional.empty() : drawing.pointAt(e.x, e.y);
    }

    private void hover(Optional<PlotPoint> at) {
        boolean lines = model() instanceof LinePlot;
        if (lines) {
            showValues(at.map(point -> OptionalDouble.of(point.x())).orElse(OptionalDouble.empty()));
        }
        String tip = lines ? null : at.map(model()::readout).filter(text -> !text.isEmpty()).orElse(null);
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
        listeners.forEach(listener -> listener.hovered(at));
    }

    private void press(Event e) {
        canvas.setFocus();
        if (e.button == 1 && !(model() instanceof LinePlot)) {
            pointAt(e).ifPresent(this::choose);
        }
    }

    /** Among lines a place is chosen where the mouse is let go without having been moved. */
    private void release(Event e) {
        if (e.button == 1 && model() instanceof LinePlot && !gestures.isDrag() && !moves.isOwnPress()) {
            pointAt(e).ifPresent(this::choose);
        }
    }

    private void choose(PlotPoint at) {
        listeners.forEach(listener -> listener.chosen(at));
    }

    private void key(Event e) {
        int step = e.keyCode == SWT.ARROW_RIGHT ? 1 : e.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        if (step != 0 && (e.stateMask & SWT.SHIFT) == 0 && !moves.isTaken() && model() instanceof LinePlot lines
                && !lines.isEmpty()) {
            choose(new PlotPoint(lines.next(chosen.stream().findFirst(), step), Double.NaN));
        }
    }

    private void traverse(Event e) {
        boolean isTab = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        e.doit = isTab || e.detail == SWT.TRAVERSE_ESCAPE && !moves.isTaken();
    }

    private String description() {
        String place = chosen.isEmpty() ? "" : ". " + model().readout(new PlotPoint(chosen.get(0), Double.NaN));
        return model().title() + place + view().held().map(threshold -> ". " + threshold.text()).orElse("");
    }

    /** The thresholds in the last drawing. */
    private final class Thresholds implements ThresholdMoves.Picture {

        @Override
        public Optional<Threshold> thresholdAt(int x, int y) {
            return drawing.lines().flatMap(lines -> lines.thresholdAt(x, y, drawing.info()));
        }

        @Override
        public List<Threshold> movable() {
            return drawing.lines().map(LineChart::movable).orElse(List.of());
        }

        @Override
        public double valueAt(AxisId axis, int x, int y) {
            return drawing.lines().map(lines -> lines.valueAt(axis, axis == AxisId.BELOW ? x : y, drawing.info()))
                    .orElse(0.0);
        }

        @Override
        public void held(Optional<Threshold> threshold) {
            setView(view().withHeld(threshold));
        }
    }

    /** The part of the x axis in the last drawing. */
    private final class Lens implements ZoomGestures.Lens {

        @Override
        public Optional<PlotRange> inView() {
            boolean anything = model() instanceof LinePlot plot && !plot.only(view()::shows).isEmpty();
            return drawing.lines().filter(lines -> anything)
                    .map(lines -> PlotCanvas.this.zoom().orElseGet(lines::inView));
        }

        @Override
        public Rectangle area() {
            return drawing.lines().map(lines -> lines.area(drawing.info())).orElse(new Rectangle(0, 0, 0, 0));
        }

        @Override
        public double xAt(int pixel) {
            return drawing.lines().map(lines -> lines.valueAt(AxisId.BELOW, pixel, drawing.info())).orElse(0.0);
        }

        @Override
        public boolean isBusy() {
            return moves.isUnderWay();
        }

        @Override
        public void zoom(Optional<PlotRange> part) {
            Optional<PlotRange> possible = part.flatMap(PlotCanvas.this::possible);
            setView(view().withZoom(possible));
            listeners.forEach(listener -> listener.zoomed(possible));
        }
    }

    /** Tells a screen reader what the plot shows. */
    private final class AccessibleDescription extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent e) {
            e.result = description();
        }
    }
}
