package org.migworkbench.plots.ui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.swt.graphics.Rectangle;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.analysis.plots.Threshold;

/** Draws lines with a marker at each point, and thresholds as thin lines with their name. */
final class LineChart extends PlotChart<LinePlot> {

    private static final RectangleInsets TICK_LABELS = new RectangleInsets(1, 4, 1, 3);
    /** The chart library measures text a little narrower than the window draws it: what ends at the right needs room. */
    private static final RectangleInsets RIGHT_TICK_LABELS = new RectangleInsets(1, 3, 0, 15);
    private static final RectangleInsets THRESHOLD_LABEL = new RectangleInsets(3, 3, 3, 18);
    private static final double HALF_ROUND = 0.5;
    private static final double SMALLEST_RANGE = 1e-9;
    private static final double REACH = 4;
    private static final Color TRANSPARENT = new Color(0, 0, 0, 0);
    private static final BasicStroke DOTTED = new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f,
            new float[] { 2f, 3f }, 0f);

    private final XYPlot plot = new XYPlot();
    private final JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
    private final NumberAxis domain = axis(TICK_LABELS);
    private final NumberAxis left = axis(TICK_LABELS);
    private final NumberAxis right = axis(RIGHT_TICK_LABELS);
    private final LineLayers leftLines = new LineLayers(plot, 0);
    private final LineLayers rightLines = new LineLayers(plot, 1);
    private final LegendTitle legend = new LegendTitle(this::legendItems);
    private LinePlot shown;
    private PlotTheme look;

    LineChart() {
        super(LinePlot.class);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlineStroke(PlotTheme.HAIRLINE);
        plot.setRangeGridlineStroke(PlotTheme.HAIRLINE);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDomainAxis(domain);
        plot.setRangeAxis(0, left);
    }

    private static NumberAxis axis(RectangleInsets tickLabels) {
        NumberAxis axis = new NumberAxis();
        axis.setLabelInsets(new RectangleInsets(0, 1, 0, 1));
        axis.setTickLabelInsets(tickLabels);
        axis.setAutoRange(false);
        return axis;
    }

    @Override
    void addLegend() {
        chart.addLegend(legend);
    }

    private LegendItemCollection legendItems() {
        LegendItemCollection items = new LegendItemCollection();
        shown.series().stream().filter(series -> series.size() > 0)
                .forEach(series -> items.add(SeriesLook.of(series, look).legendItem(series.fullLabel(), look)));
        return items;
    }

    @Override
    JFreeChart chart() {
        return chart;
    }

    @Override
    void update(LinePlot model, PlotTheme theme, int width) {
        shown = model;
        look = theme;
        theme.dress(legend);
        LinePlot fewer = model.downSampled(width);
        plot.setDomainGridlinePaint(theme.grid());
        plot.setRangeGridlinePaint(theme.grid());
        showAxes(model, theme);
        leftLines.show(fewer, AxisId.LEFT, theme);
        rightLines.show(fewer, AxisId.RIGHT, theme);
        showThresholds(model, theme);
    }

    private void showAxes(LinePlot model, PlotTheme theme) {
        describe(domain, model.xAxis(), theme);
        setDomainRange(model);
        update(left, AxisId.LEFT, model, theme);
        update(right, AxisId.RIGHT, model, theme);
        showRightAxis(model.right().isPresent());
    }

    private void showThresholds(LinePlot model, PlotTheme theme) {
        plot.clearRangeMarkers();
        plot.clearDomainMarkers();
        for (Threshold threshold : model.thresholds()) {
            if (threshold.axis() == AxisId.BELOW) {
                plot.addDomainMarker(marker(threshold, theme), Layer.FOREGROUND);
            } else {
                plot.addRangeMarker(index(threshold.axis()), marker(threshold, theme), Layer.FOREGROUND);
            }
        }
    }

    private void showRightAxis(boolean visible) {
        if ((plot.getRangeAxis(1) != null) != visible) {
            plot.setRangeAxis(1, visible ? right : null);
        }
    }

    private void setDomainRange(LinePlot model) {
        double margin = model.xAxis().integers() ? HALF_ROUND : 0;
        domain.setRange(model.minX() - margin,
                Math.max(model.maxX(), model.minX()) + Math.max(margin, SMALLEST_RANGE));
    }

    private static void update(NumberAxis axis, AxisId id, LinePlot model, PlotTheme theme) {
        model.axis(id).ifPresent(description -> describe(axis, description, theme));
        axis.setRange(model.bottom(id) * PlotTheme.HEADROOM, model.top(id) * PlotTheme.HEADROOM);
    }

    private static void describe(NumberAxis axis, Axis description, PlotTheme theme) {
        theme.dress(axis);
        axis.setLabel(description.text());
        axis.setStandardTickUnits(Ticks.of(description.integers()));
    }

    private static int index(AxisId id) {
        return id == AxisId.LEFT ? 0 : 1;
    }

    private static ValueMarker marker(Threshold threshold, PlotTheme theme) {
        ValueMarker marker = new ValueMarker(threshold.value(), theme.text(), DOTTED);
        marker.setAlpha(1);
        marker.setLabel(threshold.text());
        marker.setLabelFont(theme.font());
        marker.setLabelPaint(theme.text());
        marker.setLabelBackgroundColor(TRANSPARENT);
        marker.setLabelOffset(THRESHOLD_LABEL);
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
        return marker;
    }

    @Override
    Optional<PlotPoint> pointAt(int x, int y, ChartRenderingInfo info) {
        Rectangle2D area = info.getPlotInfo().getDataArea();
        if (area.isEmpty() || x < area.getMinX() || x > area.getMaxX()) {
            return Optional.empty();
        }
        OptionalDouble nearest = shown.nearestX(domain.java2DToValue(x, area, RectangleEdge.BOTTOM));
        return nearest.isEmpty() ? Optional.empty()
                : Optional.of(new PlotPoint(nearest.getAsDouble(), valueAt(AxisId.LEFT, y, info)));
    }

    /** Where the lines are, as the last drawing left it. */
    Rectangle area(ChartRenderingInfo info) {
        Rectangle2D area = info.getPlotInfo().getDataArea();
        return new Rectangle((int) Math.round(area.getX()), (int) Math.round(area.getY()),
                (int) Math.round(area.getWidth()), (int) Math.round(area.getHeight()));
    }

    /** Where a place on the x axis is, in pixels from the left. */
    int pixelX(double x, ChartRenderingInfo info) {
        return (int) Math.round(domain.valueToJava2D(x, info.getPlotInfo().getDataArea(), RectangleEdge.BOTTOM));
    }

    /** Where a threshold is: its height in pixels from above, of an upright one its distance from the left. */
    int pixel(Threshold threshold, ChartRenderingInfo info) {
        return (int) Math.round(valueAxis(threshold.axis()).valueToJava2D(threshold.value(),
                info.getPlotInfo().getDataArea(), edge(threshold.axis())));
    }

    /** The value on an axis at a height in pixels from above; on that below, at a distance from the left. */
    double valueAt(AxisId axis, int pixel, ChartRenderingInfo info) {
        return valueAxis(axis).java2DToValue(pixel, info.getPlotInfo().getDataArea(), edge(axis));
    }

    /** The threshold at a place, which need not be met exactly. */
    Optional<Threshold> thresholdAt(int x, int y, ChartRenderingInfo info) {
        Rectangle2D area = info.getPlotInfo().getDataArea();
        List<Threshold> thresholds = area.contains(x, y) ? shown.thresholds() : List.of();
        return thresholds.stream().filter(threshold -> Math.abs(valueAxis(threshold.axis())
                .valueToJava2D(threshold.value(), area, edge(threshold.axis()))
                - (threshold.axis() == AxisId.BELOW ? x : y)) <= REACH).findFirst();
    }

    private NumberAxis valueAxis(AxisId id) {
        return switch (id) {
            case LEFT -> left;
            case RIGHT -> right;
            case BELOW -> domain;
        };
    }

    private static RectangleEdge edge(AxisId id) {
        return switch (id) {
            case LEFT -> RectangleEdge.LEFT;
            case RIGHT -> RectangleEdge.RIGHT;
            case BELOW -> RectangleEdge.BOTTOM;
        };
    }
}
