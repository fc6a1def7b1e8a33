package org.migworkbench.plots.ui.chart;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.migworkbench.analysis.plots.Categories;
import org.migworkbench.analysis.plots.ColorScale;
import org.migworkbench.analysis.plots.HeatMap;
import org.migworkbench.analysis.plots.PlotPoint;

/** Draws cells by colours, with a strip that tells which value a colour stands for; the values too where they have room. */
final class HeatChart extends PlotChart<HeatMap> {

    private static final double HALF_CELL = 0.5;
    private static final int MOST_TEXTS = 120;
    /** Width in pixels that names and the strip take beside the cells, and that a value in a cell needs. */
    private static final int BESIDE = 210;
    private static final int TEXT = 46;
    /** More names than these have no room beside each other; more than those are read from some of them. */
    private static final int MOST_LEVEL_NAMES = 5;
    private static final int MOST_NAMES = 40;
    private static final int STRIP = 10;

    private final HeatData data = new HeatData();
    private final SymbolAxis columns = axis();
    private final SymbolAxis rows = axis();
    private final NumberAxis values = new NumberAxis();
    private final XYBlockRenderer renderer = new XYBlockRenderer();
    private final XYPlot plot = new XYPlot(data, columns, rows, renderer);
    private final PaintScaleLegend strip = new PaintScaleLegend(renderer.getPaintScale(), values);
    private final JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);

    HeatChart() {
        super(HeatMap.class);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        rows.setInverted(true);
        values.setAutoRange(false);
        values.setStandardTickUnits(Ticks.of(false));
        placeStrip();
        labelCells();
        chart.addSubtitle(strip);
    }

    private void labelCells() {
        renderer.setDefaultItemLabelGenerator((any, series, item) -> data.text(item));
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER));
    }

    private void placeStrip() {
        strip.setPosition(RectangleEdge.RIGHT);
        strip.setAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        strip.setStripWidth(STRIP);
        strip.setPadding(8, 8, 38, 2);
    }

    private static SymbolAxis axis() {
        SymbolAxis axis = new SymbolAxis(null, new String[0]);
        axis.setGridBandsVisible(false);
        axis.setAutoRange(false);
        return axis;
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    @Override
    void update(HeatMap model, PlotTheme theme, int width) {
        int count = model.columns().size();
        describe(columns, model.columns(), theme);
        columns.setVerticalTickLabels(count > MOST_LEVEL_NAMES && count <= MOST_NAMES);
        describe(rows, model.rows(), theme);
        showValues(model.scale(), theme);
        HeatColors colors = new HeatColors(model.scale(), theme);
        renderer.setPaintScale(colors);
        showLabels(model.cells().size() <= MOST_TEXTS && width - BESIDE >= TEXT * count, theme);
        showStrip(colors, theme);
        data.show(model);
    }

    private void showLabels(boolean visible, PlotTheme theme) {
        renderer.setDefaultItemLabelsVisible(visible);
        renderer.setDefaultItemLabelFont(theme.font());
        renderer.setDefaultItemLabelPaint(theme.ink());
    }

    private void showValues(ColorScale scale, PlotTheme theme) {
        theme.dress(values);
        values.setLabel(scale.values().text());
        values.setRange(scale.low(), scale.high());
    }

    private void showStrip(HeatColors colors, PlotTheme theme) {
        strip.setScale(colors);
        strip.setBackgroundPaint(theme.background());
        strip.setStripOutlinePaint(theme.grid());
    }

    private static void describe(SymbolAxis axis, Categories names, PlotTheme theme) {
        theme.dress(axis);
        axis.setLabel(names.label());
        axis.setSymbols(names.names().toArray(String[]::new));
        axis.setRange(-HALF_CELL, Math.max(1, names.size()) - HALF_CELL);
    }

    @Override
    public Optional<PlotPoint> pointAt(int x, int y, ChartRenderingInfo info) {
        Rectangle2D area = info.getPlotInfo().getDataArea();
        if (!area.contains(x, y)) {
            return Optional.empty();
        }
        return Optional.of(new PlotPoint(Math.round(columns.java2DToValue(x, area, RectangleEdge.BOTTOM)),
                Math.round(rows.java2DToValue(y, area, RectangleEdge.LEFT))));
    }
}
