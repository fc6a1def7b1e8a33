package org.migworkbench.plots.ui;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseMoveListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.jfree.chart.swt.ChartComposite;
import org.migworkbench.analysis.PlotModel;
import org.migworkbench.analysis.PlotReadout;

/**
 * Shows one plot model. The chart is drawn into a buffer, at most 20 times a second and only while it can be seen; what
 * follows the mouse is painted over the buffer.
 */
public final class PlotCanvas {

    private static final int REDRAW_MILLIS = 50;
    private static final int LARGEST = 20_000;

    private final Composite frame;
    private final ChartComposite chart;
    private final Control canvas;
    private final List<PlotListener> listeners = new ArrayList<>();
    private PlotModel model;
    private PlotTheme theme;
    private final Font small;
    private List<Double> chosen = List.of();
    private OptionalDouble hovered = OptionalDouble.empty();
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
        theme = PlotTheme.of(frame);
        small = FontDescriptor.createFrom(frame.getFont()).increaseHeight(-1).createFont(frame.getDisplay());
        frame.addDisposeListener(e -> small.dispose());
        chart = new ChartComposite(frame, SWT.NONE, PlotChart.of(model, theme), 1, 1, 1, 1, LARGEST, LARGEST, true,
                false,
                false, false, false, false);
        chart.setDomainZoomable(false);
        chart.setRangeZoomable(false);
        canvas = chart.getChildren()[0];
        chart.addSWTListener((PaintListener) this::paint);
        chart.addSWTListener((MouseMoveListener) this::move);
        chart.addSWTListener(MouseTrackListener.mouseEnterAdapter(this::move));
        chart.addSWTListener(MouseTrackListener.mouseExitAdapter(e -> hover(OptionalDouble.empty())));
        chart.addSWTListener(MouseListener.mouseDownAdapter(this::click));
        chart.addSWTListener(KeyListener.keyPressedAdapter(e -> key(e.keyCode)));
        canvas.addListener(SWT.Traverse, PlotCanvas::allowTabbing);
        canvas.addListener(SWT.Resize, e -> invalidate());
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = description();
            }
        });
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
     * Marks places as chosen.
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
     * Shows the values at a place as if the mouse were there.
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
            theme = PlotTheme.of(frame);
            chart.setChart(PlotChart.of(model.downSampled(size.x), theme));
            chart.forceRedraw();
        }
    }

    private void paint(PaintEvent e) {
        if (stale) {
            invalidate();
        }
        Rectangle area = area();
        if (area.isEmpty()) {
            return;
        }
        PlotOverlay overlay = new PlotOverlay(model, area, canvas.getSize().x);
        for (double x : chosen) {
            overlay.paintChosen(e.gc, toPixel(x));
        }
        if (hovered.isPresent()) {
            e.gc.setFont(small);
            e.gc.setAntialias(SWT.ON);
            overlay.paintHovered(e.gc, toPixel(hovered.getAsDouble()), hovered.getAsDouble());
        }
        if (canvas.isFocusControl()) {
            e.gc.drawFocus(1, 1, canvas.getSize().x - 2, canvas.getSize().y - 2);
        }
    }

    private void move(MouseEvent e) {
        hover(nearest(e.x));
    }

    private void hover(OptionalDouble x) {
        showValues(x);
        listeners.forEach(listener -> listener.hovered(x));
    }

    private void click(MouseEvent e) {
        canvas.setFocus();
        OptionalDouble x = nearest(e.x);
        if (e.button == 1 && x.isPresent()) {
            listeners.forEach(listener -> listener.chosen(x.getAsDouble()));
        }
    }

    private void key(int code) {
        double step = code == SWT.ARROW_RIGHT ? 1 : code == SWT.ARROW_LEFT ? -1 : 0;
        if (step != 0 && !model.isEmpty()) {
            double from = !chosen.isEmpty() ? chosen.get(0) : step > 0 ? model.minX() - 1 : model.maxX() + 1;
            double to = Math.max(model.minX(), Math.min(model.maxX(), from + step));
            listeners.forEach(listener -> listener.chosen(model.nearestX(to).orElse(to)));
        }
    }

    private static void allowTabbing(Event e) {
        boolean isTab = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        e.doit = isTab || e.detail == SWT.TRAVERSE_ESCAPE;
    }

    private String description() {
        String place = !chosen.isEmpty() ? PlotReadout.line(model, chosen.get(0)) : "";
        return place.isEmpty() ? model.title() : model.title() + ". " + place;
    }

    private OptionalDouble nearest(int pixel) {
        Rectangle area = area();
        if (area.isEmpty() || pixel < area.x || pixel > area.x + area.width) {
            return OptionalDouble.empty();
        }
        double share = (pixel - area.x) / (double) area.width;
        Optional<Double> x = model.nearestX(lowest() + share * (highest() - lowest()));
        return x.isPresent() ? OptionalDouble.of(x.get()) : OptionalDouble.empty();
    }

    private int toPixel(double x) {
        Rectangle area = area();
        return area.x + (int) Math.round((x - lowest()) / (highest() - lowest()) * area.width);
    }

    private double lowest() {
        return chart.getChart().getXYPlot().getDomainAxis().getLowerBound();
    }

    private double highest() {
        return chart.getChart().getXYPlot().getDomainAxis().getUpperBound();
    }

    /** Where the lines are, as the last drawing left it. */
    private Rectangle area() {
        Rectangle2D area = chart.getChartRenderingInfo().getPlotInfo().getDataArea();
        return new Rectangle((int) Math.round(area.getX()), (int) Math.round(area.getY()),
                (int) Math.round(area.getWidth()), (int) Math.round(area.getHeight()));
    }
}
