package org.migworkbench.plots.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.swt.ChartComposite;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.analysis.plots.Threshold;

/**
 * Shows one plot, of any kind. It is drawn into a buffer, at most 20 times a second and only while it can be seen; what
 * follows the mouse is painted over the buffer.
 */
public final class PlotCanvas {

    private static final int REDRAW_MILLIS = 50;
    private static final int LARGEST = 20_000;

    private final Composite frame;
    private final ChartComposite composite;
    private final Control canvas;
    private final ThresholdDrag drag;
    private final Font small;
    private final List<PlotListener> listeners = new ArrayList<>();
    private PlotChart<?> chart;
    private PlotModel model;
    private PlotTheme theme;
    private List<Double> chosen = List.of();
    private OptionalDouble hovered = OptionalDouble.empty();
    private Optional<Threshold> held = Optional.empty();
    private boolean stale;
    private boolean scheduled;

    /**
     * Creates the control.
     *
     * @param parent where
     * @param model  what to show at first
     */
    public PlotCanvas(Composite parent, PlotModel model) {
        this.model = Objects.requireNonNull(model, "model");
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        small = FontDescriptor.createFrom(frame.getFont()).increaseHeight(-1).createFont(frame.getDisplay());
        frame.addDisposeListener(e -> small.dispose());
        chart = PlotChart.of(model);
        theme = PlotTheme.of(frame);
        chart.show(model, theme, 1);
        composite = new ChartComposite(frame, SWT.NONE, chart.chart(), 1, 1, 1, 1, LARGEST, LARGEST, true, false,
                false, false, false, false);
        composite.setDomainZoomable(false);
        composite.setRangeZoomable(false);
        canvas = composite.getChildren()[0];
        drag = new ThresholdDrag(canvas, new Thresholds());
        stale = true;
        listen();
    }

    private void listen() {
        canvas.addListener(SWT.Paint, this::paint);
        listenToPointer();
        canvas.addListener(SWT.KeyDown, e -> key(e.keyCode));
        canvas.addListener(SWT.Traverse, PlotCanvas::allowTabbing);
        canvas.addListener(SWT.Resize, e -> invalidate());
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleDescription());
    }

    private void listenToPointer() {
        canvas.addListener(SWT.MouseMove, e -> hover(pointAt(e)));
        canvas.addListener(SWT.MouseEnter, e -> hover(pointAt(e)));
        canvas.addListener(SWT.MouseExit, e -> hover(Optional.empty()));
        canvas.addListener(SWT.MouseDown, this::click);
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
        return model;
    }

    /**
     * Shows another model. Cheap: models that come faster than they can be drawn are left out.
     *
     * @param next the model
     */
    public void setModel(PlotModel next) {
        model = Objects.requireNonNull(next, "next");
        invalidate();
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
     * Lets thresholds that stand for a parameter be dragged.
     *
     * @param listener is told until the control is disposed
     */
    public void addThresholdListener(ThresholdListener listener) {
        drag.addListener(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Sets the menu for the right mouse button.
     *
     * @param menu the menu
     */
    public void setMenu(Menu menu) {
        canvas.setMenu(menu);
    }

    /** Draws the chart anew, when its turn comes. */
    private void invalidate() {
        stale = true;
        if (!scheduled && !frame.isDisposed()) {
            scheduled = true;
            frame.getDisplay().timerExec(REDRAW_MILLIS, this::redrawIfSeen);
        }
    }

    private void redrawIfSeen() {
        scheduled = false;
        if (!frame.isDisposed() && frame.isVisible()) {
            canvas.redraw();
            refresh();
        }
    }

    private void refresh() {
        Point size = canvas.getSize();
        if (stale && size.x > 1 && size.y > 1) {
            stale = false;
            fitChart();
            theme = PlotTheme.of(frame);
            chart.show(drawn(), theme, size.x);
            composite.forceRedraw();
        }
    }

    /** A threshold that is held is painted over the chart, and not in it. */
    private PlotModel drawn() {
        return held.isPresent() && model instanceof LinePlot lines ? lines.withThresholds(lines.thresholds().stream()
                .filter(one -> one.axis() != held.get().axis() || !one.parameter().equals(held.get().parameter()))
                .toList()) : model;
    }

    private void fitChart() {
        if (!chart.fits(model)) {
            chart = PlotChart.of(model);
            composite.setChart(chart.chart());
        }
    }

    private void paint(Event e) {
        if (stale) {
            invalidate();
        }
        GC gc = e.gc;
        if (model instanceof LinePlot plot && chart instanceof LineChart lines && !lines.area(info()).isEmpty()) {
            paintOverlay(gc, plot, lines);
        }
        if (canvas.isFocusControl()) {
            gc.drawFocus(1, 1, canvas.getSize().x - 2, canvas.getSize().y - 2);
        }
    }

    private void paintOverlay(GC gc, LinePlot plot, LineChart lines) {
        PlotOverlay overlay = new PlotOverlay(plot, theme, lines.area(info()), canvas.getSize().x);
        chosen.forEach(x -> overlay.paintChosen(gc, lines.pixelX(x, info())));
        gc.setFont(small);
        gc.setAntialias(SWT.ON);
        hovered.ifPresent(x -> overlay.paintHovered(gc, lines.pixelX(x, info()), x));
        held.ifPresent(threshold -> overlay.paintHeld(gc, threshold, lines.pixel(threshold, info())));
    }

    private ChartRenderingInfo info() {
        return composite.getChartRenderingInfo();
    }

    private Optional<PlotPoint> pointAt(Event e) {
        return drag.isUnderWay() ? Optional.empty() : chart.pointAt(e.x, e.y, info());
    }

    private void hover(Optional<PlotPoint> at) {
        if (model instanceof LinePlot) {
            showValues(at.map(point -> OptionalDouble.of(point.x())).orElse(OptionalDouble.empty()));
        }
        String tip = model instanceof LinePlot ? null : at.map(model::readout).filter(text -> !text.isEmpty())
                .orElse(null);
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
        listeners.forEach(listener -> listener.hovered(at));
    }

    private void click(Event e) {
        canvas.setFocus();
        if (e.button == 1) {
            pointAt(e).ifPresent(this::choose);
        }
    }

    private void choose(PlotPoint at) {
        listeners.forEach(listener -> listener.chosen(at));
    }

    private void key(int code) {
        int step = code == SWT.ARROW_RIGHT ? 1 : code == SWT.ARROW_LEFT ? -1 : 0;
        if (step != 0 && model instanceof LinePlot lines && !lines.isEmpty()) {
            choose(new PlotPoint(lines.next(chosen.stream().findFirst(), step), Double.NaN));
        }
    }

    private static void allowTabbing(Event e) {
        boolean isTab = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        e.doit = isTab || e.detail == SWT.TRAVERSE_ESCAPE;
    }

    private String description() {
        String place = chosen.isEmpty() ? "" : model.readout(new PlotPoint(chosen.get(0), Double.NaN));
        return place.isEmpty() ? model.title() : model.title() + ". " + place;
    }

    /** The thresholds in the last drawing. */
    private final class Thresholds implements ThresholdDrag.Picture {

        @Override
        public Optional<Threshold> thresholdAt(int x, int y) {
            return chart instanceof LineChart lines ? lines.thresholdAt(x, y, info()) : Optional.empty();
        }

        @Override
        public double valueAt(AxisId axis, int x, int y) {
            return chart instanceof LineChart lines ? lines.valueAt(axis, axis == AxisId.BELOW ? x : y, info()) : 0;
        }

        @Override
        public void held(Optional<Threshold> threshold) {
            if (held.isPresent() != threshold.isPresent()) {
                invalidate();
            }
            held = threshold;
            canvas.redraw();
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
