package org.migworkbench.plots.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.category.StatisticalBarRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.migworkbench.analysis.plots.BarPlot;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.ui.WorkbenchColors;

/**
 * Draws bars with error bars over them and one legend. Besides its colour a series has its place in each group, and every
 * second one a lighter bar with an edge.
 */
final class BarChart extends PlotChart<BarPlot> {

    private static final BasicStroke EDGE = new BasicStroke(1.5f);
    private static final double ITEM_GAP = 0.04;
    private static final double CATEGORY_GAP = 0.22;
    private static final double MARGIN = 0.01;
    private static final double WIDEST = 0.12;
    private static final double LIGHT = 0.55;
    private static final double SLANT = Math.PI / 5;
    private static final int MOST_LEVEL_LABELS = 5;

    private final BarData data = new BarData();
    private final CategoryAxis categories = new CategoryAxis();
    private final NumberAxis values = new NumberAxis();
    private final StatisticalBarRenderer renderer = new StatisticalBarRenderer();
    private final CategoryPlot plot = new CategoryPlot(data, categories, values, renderer);
    private final LegendTitle legend = new LegendTitle(plot);
    private final JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);

    BarChart() {
        super(BarPlot.class);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlineStroke(PlotTheme.HAIRLINE);
        plot.setNoDataMessage("Nothing was measured.");
        spaceCategories();
        values.setAutoRange(false);
        values.setStandardTickUnits(Ticks.of(false));
        dressBars();
        chart.addLegend(legend);
    }

    private void spaceCategories() {
        categories.setCategoryMargin(CATEGORY_GAP);
        categories.setLowerMargin(MARGIN);
        categories.setUpperMargin(MARGIN);
    }

    private void dressBars() {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(ITEM_GAP);
        renderer.setMaximumBarWidth(WIDEST);
        renderer.setErrorIndicatorStroke(PlotTheme.HAIRLINE);
        renderer.setDrawBarOutline(true);
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    @Override
    void update(BarPlot model, PlotTheme theme, int width) {
        plot.setRangeGridlinePaint(theme.grid());
        showCategories(model.categories().size(), theme);
        theme.dress(values);
        values.setLabel(model.values().text());
        values.setRange(0, model.top() * PlotTheme.HEADROOM);
        renderer.setErrorIndicatorPaint(theme.text());
        paintSeries(model.series().size(), theme);
        data.show(model);
        theme.dress(legend);
    }

    private void showCategories(int count, PlotTheme theme) {
        theme.dress(categories);
        categories.setCategoryLabelPositions(count > MOST_LEVEL_LABELS
                ? CategoryLabelPositions.createUpRotationLabelPositions(SLANT) : CategoryLabelPositions.STANDARD);
    }

    private void paintSeries(int count, PlotTheme theme) {
        List<org.eclipse.swt.graphics.Color> colors = WorkbenchColors.SERIES;
        for (int i = 0; i < count; i++) {
            Color color = PlotTheme.awt(colors.get(i % colors.size()));
            renderer.setSeriesPaint(i, i % 2 == 0 ? color : theme.surface(color, LIGHT));
            renderer.setSeriesOutlinePaint(i, color);
            renderer.setSeriesOutlineStroke(i, EDGE);
        }
    }

    @Override
    public Optional<PlotPoint> pointAt(int x, int y, ChartRenderingInfo info) {
        return entityAt(x, y, info, CategoryItemEntity.class).map(bar -> new PlotPoint(
                data.getColumnIndex(bar.getColumnKey()), data.getRowIndex(bar.getRowKey())));
    }
}
