package org.migworkbench.plots.ui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.category.StatisticalBarRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.statistics.DefaultStatisticalCategoryDataset;
import org.migworkbench.analysis.experiment.BarPlot;
import org.migworkbench.analysis.experiment.BarPlot.Bars;
import org.migworkbench.ui.WorkbenchColors;

/**
 * Turns a plot of bars into a chart: flat, with a thin light grid, error bars over the bars and one legend. Besides its
 * colour a policy has its place in each group, and every second one a lighter bar with an edge.
 */
final class BarChart {

    private static final BasicStroke HAIRLINE = new BasicStroke(1f);
    private static final BasicStroke EDGE = new BasicStroke(1.5f);
    private static final double HEADROOM = 1.08;
    private static final double ITEM_GAP = 0.04;
    private static final double CATEGORY_GAP = 0.22;
    private static final double MARGIN = 0.01;
    private static final double WIDEST = 0.12;
    private static final double LIGHT = 0.45;
    private static final double SLANT = Math.PI / 5;
    private static final int MOST_LEVEL_LABELS = 5;

    private final BarPlot model;
    private final PlotTheme theme;

    private BarChart(BarPlot model, PlotTheme theme) {
        this.model = model;
        this.theme = theme;
    }

    /** Builds the chart. */
    static JFreeChart of(BarPlot model, PlotTheme theme) {
        return new BarChart(model, theme).build();
    }

    private JFreeChart build() {
        CategoryPlot plot = new CategoryPlot(dataset(), categoryAxis(), valueAxis(), renderer());
        plot.setBackgroundPaint(theme.background());
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(5, 2, 0, 4));
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setNoDataMessage("Nothing was measured.");
        plot.setNoDataMessageFont(theme.font());
        plot.setNoDataMessagePaint(theme.text());
        JFreeChart chart = new JFreeChart(null, theme.font(), plot, false);
        chart.setBackgroundPaint(theme.background());
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.addLegend(legend(plot));
        return chart;
    }

    private LegendTitle legend(CategoryPlot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setItemFont(theme.font());
        legend.setItemPaint(theme.text());
        legend.setBackgroundPaint(theme.background());
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.TOP);
        return legend;
    }

    private CategoryAxis categoryAxis() {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(theme.font());
        axis.setTickLabelPaint(theme.text());
        axis.setAxisLinePaint(theme.grid());
        axis.setTickMarksVisible(false);
        axis.setCategoryMargin(CATEGORY_GAP);
        axis.setLowerMargin(MARGIN);
        axis.setUpperMargin(MARGIN);
        axis.setCategoryLabelPositions(model.categories().size() > MOST_LEVEL_LABELS
                ? CategoryLabelPositions.createUpRotationLabelPositions(SLANT) : CategoryLabelPositions.STANDARD);
        return axis;
    }

    private NumberAxis valueAxis() {
        NumberAxis axis = new NumberAxis(model.values().text());
        axis.setLabelFont(theme.font());
        axis.setTickLabelFont(theme.font());
        axis.setLabelPaint(theme.text());
        axis.setTickLabelPaint(theme.text());
        axis.setAxisLinePaint(theme.grid());
        axis.setTickMarksVisible(false);
        axis.setNumberFormatOverride(new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        axis.setRange(0, top() * HEADROOM);
        return axis;
    }

    private double top() {
        double top = 0;
        for (Bars bars : model.series()) {
            for (int i = 0; i < bars.means().size(); i++) {
                double half = bars.halves().get(i);
                double end = bars.means().get(i) + (Double.isFinite(half) ? half : 0);
                top = Double.isFinite(end) ? Math.max(top, end) : top;
            }
        }
        return top > 0 ? top : 1;
    }

    private DefaultStatisticalCategoryDataset dataset() {
        DefaultStatisticalCategoryDataset dataset = new DefaultStatisticalCategoryDataset();
        for (Bars bars : model.series()) {
            for (int i = 0; i < model.categories().size(); i++) {
                double mean = bars.means().get(i);
                double half = bars.halves().get(i);
                dataset.add(Double.isFinite(mean) ? mean : null, half > 0 ? half : null, bars.label(),
                        model.categories().get(i));
            }
        }
        return dataset;
    }

    private StatisticalBarRenderer renderer() {
        StatisticalBarRenderer renderer = new StatisticalBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(ITEM_GAP);
        renderer.setMaximumBarWidth(WIDEST);
        renderer.setErrorIndicatorPaint(theme.text());
        renderer.setErrorIndicatorStroke(HAIRLINE);
        renderer.setDrawBarOutline(true);
        List<org.eclipse.swt.graphics.Color> colors = WorkbenchColors.SERIES;
        for (int i = 0; i < model.series().size(); i++) {
            Color color = SeriesLook.awt(colors.get(i % colors.size()));
            renderer.setSeriesPaint(i, i % 2 == 0 ? color : lighter(color));
            renderer.setSeriesOutlinePaint(i, color);
            renderer.setSeriesOutlineStroke(i, EDGE);
        }
        return renderer;
    }

    private Color lighter(Color color) {
        Color back = theme.background();
        return new Color(mix(color.getRed(), back.getRed()), mix(color.getGreen(), back.getGreen()),
                mix(color.getBlue(), back.getBlue()));
    }

    private static int mix(int from, int to) {
        return (int) Math.round(from + (to - from) * LIGHT);
    }
}
