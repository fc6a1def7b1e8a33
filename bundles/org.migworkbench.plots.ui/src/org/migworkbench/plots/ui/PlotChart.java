package org.migworkbench.plots.ui;

import java.awt.BasicStroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnitSource;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import org.migworkbench.analysis.Axis;
import org.migworkbench.analysis.AxisId;
import org.migworkbench.analysis.PlotModel;
import org.migworkbench.analysis.Series;

/** Turns a plot model into a chart: flat, with a thin light grid, without frame, title and legend. */
final class PlotChart {

    private static final BasicStroke HAIRLINE = new BasicStroke(1f);
    /** The chart library measures text a little narrower than the window draws it. */
    private static final RectangleInsets RIGHT_LABELS = new RectangleInsets(1, 3, 0, 15);
    private static final double HALF_ROUND = 0.5;
    private static final double HEADROOM = 1.08;
    private static final int MOST_MARKERS = 120;
    /** Layers from here on hold the lines that go in steps; those below one for each axis. */
    private static final int STEPS = 2;

    private final PlotModel model;
    private final PlotTheme theme;
    private final XYPlot plot = new XYPlot();

    private PlotChart(PlotModel model, PlotTheme theme) {
        this.model = model;
        this.theme = theme;
    }

    /** Builds the chart of a model that has been down-sampled for its picture. */
    static JFreeChart of(PlotModel model, PlotTheme theme) {
        return new PlotChart(model, theme).build();
    }

    private JFreeChart build() {
        plot.setNotify(false);
        plot.setBackgroundPaint(theme.background());
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(5, 2, 0, 4));
        plot.setDomainGridlinePaint(theme.grid());
        plot.setRangeGridlinePaint(theme.grid());
        plot.setDomainGridlineStroke(HAIRLINE);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDomainAxis(domainAxis());
        addAxis(0, AxisId.LEFT, model.left());
        if (model.right().isPresent()) {
            addAxis(1, AxisId.RIGHT, model.right().get());
        }
        JFreeChart chart = new JFreeChart(null, theme.font(), plot, false);
        chart.setBackgroundPaint(theme.background());
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        plot.setNotify(true);
        return chart;
    }

    private NumberAxis domainAxis() {
        NumberAxis axis = axis(model.xAxis());
        double margin = model.xAxis().integers() ? HALF_ROUND : 0;
        axis.setRange(model.minX() - margin, Math.max(model.maxX(), model.minX()) + Math.max(margin, 1e-9));
        return axis;
    }

    private void addAxis(int index, AxisId id, Axis description) {
        List<Series> lines = model.series().stream().filter(series -> series.axis() == id).toList();
        NumberAxis axis = axis(description);
        axis.setRange(0, top(lines) * HEADROOM);
        if (id == AxisId.RIGHT) {
            axis.setTickLabelInsets(RIGHT_LABELS);
        }
        plot.setRangeAxis(index, axis);
        plot.setDataset(index, dataset(lines));
        plot.setRenderer(index, renderer(lines));
        plot.mapDatasetToRangeAxis(index, index);
        if (lines.stream().anyMatch(PlotChart::isStepped)) {
            addSteps(index + STEPS, index, lines);
        }
    }

    private static boolean isStepped(Series line) {
        return SeriesLook.of(line.role()).steps();
    }

    /** A second layer with the lines that go in steps, midway from round to round: the first draws their markers. */
    private void addSteps(int layer, int axis, List<Series> lines) {
        XYStepRenderer renderer = new XYStepRenderer();
        renderer.setStepPoint(HALF_ROUND);
        for (int i = 0; i < lines.size(); i++) {
            SeriesLook look = SeriesLook.of(lines.get(i).role());
            renderer.setSeriesPaint(i, look.color());
            renderer.setSeriesStroke(i, look.stroke());
            renderer.setSeriesVisible(i, look.steps());
        }
        plot.setDataset(layer, dataset(lines));
        plot.setRenderer(layer, renderer);
        plot.mapDatasetToRangeAxis(layer, axis);
    }

    private NumberAxis axis(Axis description) {
        NumberAxis axis = new NumberAxis(description.text());
        axis.setLabelFont(theme.font());
        axis.setTickLabelFont(theme.font());
        axis.setLabelPaint(theme.text());
        axis.setTickLabelPaint(theme.text());
        axis.setAxisLinePaint(theme.grid());
        axis.setTickMarksVisible(false);
        axis.setLabelInsets(new RectangleInsets(0, 1, 0, 1));
        axis.setTickLabelInsets(new RectangleInsets(1, 4, 1, 3));
        axis.setStandardTickUnits(ticks(description.integers()));
        axis.setAutoRange(false);
        return axis;
    }

    private static TickUnitSource ticks(boolean integers) {
        TickUnits units = new TickUnits();
        double smallest = integers ? 1 : 1e-6;
        for (double decade = smallest; decade < 1e13; decade *= 10) {
            for (int step : new int[] { 1, 2, 5 }) {
                units.add(new NumberTickUnit(decade * step, format(decade * step)));
            }
        }
        return units;
    }

    /** As many decimals as the distance of two ticks needs, with a point in every language. */
    private static DecimalFormat format(double step) {
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    private static double top(List<Series> lines) {
        double top = 0;
        for (Series line : lines) {
            for (int i = 0; i < line.size(); i++) {
                top = Double.isFinite(line.y(i)) ? Math.max(top, line.y(i)) : top;
            }
        }
        return top > 0 ? top : 1;
    }

    private static DefaultXYDataset dataset(List<Series> lines) {
        DefaultXYDataset dataset = new DefaultXYDataset();
        for (Series line : lines) {
            double[][] points = new double[2][line.size()];
            for (int i = 0; i < line.size(); i++) {
                points[0][i] = line.x(i);
                points[1][i] = line.y(i);
            }
            dataset.addSeries(line.id(), points);
        }
        return dataset;
    }

    private XYLineAndShapeRenderer renderer(List<Series> lines) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setUseFillPaint(true);
        for (int i = 0; i < lines.size(); i++) {
            SeriesLook look = SeriesLook.of(lines.get(i).role());
            renderer.setSeriesPaint(i, look.color());
            renderer.setSeriesFillPaint(i, look.filled() ? look.color() : theme.background());
            renderer.setSeriesStroke(i, look.stroke());
            renderer.setSeriesLinesVisible(i, !look.steps());
            renderer.setSeriesShape(i, look.marker());
            renderer.setSeriesShapesVisible(i, lines.get(i).size() <= MOST_MARKERS);
            renderer.setSeriesOutlineStroke(i, new BasicStroke(1.5f));
        }
        renderer.setUseOutlinePaint(false);
        renderer.setDrawOutlines(true);
        return renderer;
    }
}
