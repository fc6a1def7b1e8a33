package org.migworkbench.plots.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.swt.ChartComposite;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.plots.ui.chart.LineChart;
import org.migworkbench.plots.ui.chart.LineView;
import org.migworkbench.plots.ui.chart.PlotChart;
import org.migworkbench.plots.ui.chart.PlotTheme;

/**
 * The picture of a plot: drawn into a buffer, only while it can be seen and not more often than it can be followed. What
 * follows the mouse is painted over the buffer.
 */
final class PlotDrawing {

    private static final int LARGEST = 20_000;

    private final Composite frame;
    private final ChartComposite composite;
    private final Control canvas;
    private final Pace pace;
    private final Font small;
    private PlotChart<?> chart;
    private PlotModel model;
    private PlotTheme theme;
    private LineView view = LineView.ALL;
    private boolean stale = true;

    PlotDrawing(Composite frame, PlotModel model) {
        this.frame = frame;
        this.model = Objects.requireNonNull(model, "model");
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
        pace = new Pace(frame, this::redrawIfSeen);
        canvas.addListener(SWT.Resize, e -> invalidate());
    }

    Control canvas() {
        return canvas;
    }

    PlotModel model() {
        return model;
    }

    void setModel(PlotModel next) {
        if (model != next) {
            model = Objects.requireNonNull(next, "next");
            invalidate();
        }
    }

    LineView view() {
        return view;
    }

    /** Looks at the lines otherwise. A threshold that goes on its way is painted over the buffer from then on. */
    void setView(LineView next) {
        boolean sameChart = next.withHeld(view.held()).equals(view)
                && next.held().isPresent() == view.held().isPresent();
        boolean same = next.equals(view);
        view = next;
        if (!sameChart) {
            invalidate();
        }
        if (!same) {
            canvas.redraw();
        }
    }

    /** Draws the chart anew, when its turn comes. */
    private void invalidate() {
        stale = true;
        pace.request();
    }

    private void redrawIfSeen() {
        if (frame.isVisible()) {
            refresh();
            canvas.redraw();
        }
    }

    private void refresh() {
        Point size = canvas.getSize();
        if (stale && size.x > 1 && size.y > 1) {
            stale = false;
            if (!chart.fits(model)) {
                chart = PlotChart.of(model);
                composite.setChart(chart.chart());
            }
            theme = PlotTheme.of(frame);
            if (chart instanceof LineChart lines) {
                lines.setView(view);
            }
            chart.show(model, theme, size.x);
            composite.forceRedraw();
        }
    }

    /** Paints what is chosen, pointed at and held over the lines. */
    void paintOver(GC gc, List<Double> chosen, OptionalDouble hovered) {
        if (stale || !theme.equals(PlotTheme.of(frame))) {
            // in a window that is restored the theme may come after the picture
            invalidate();
        }
        lines().ifPresent(lines -> {
            PlotOverlay overlay = new PlotOverlay(lines, theme, info(), canvas.getSize().x);
            chosen.forEach(x -> overlay.paintChosen(gc, x));
            gc.setFont(small);
            gc.setAntialias(SWT.ON);
            hovered.ifPresent(x -> overlay.paintHovered(gc, x));
            view.held().ifPresent(threshold -> overlay.paintHeld(gc, threshold));
        });
    }

    /** The chart of lines, as soon as it has been drawn; empty for other kinds of plots. */
    Optional<LineChart> lines() {
        return chart instanceof LineChart lines && !lines.area(info()).isEmpty() ? Optional.of(lines)
                : Optional.empty();
    }

    /** What the last drawing left. */
    ChartRenderingInfo info() {
        return composite.getChartRenderingInfo();
    }

    Optional<PlotPoint> pointAt(int x, int y) {
        return chart.pointAt(x, y, info());
    }
}
