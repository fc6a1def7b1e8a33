package org.migworkbench.plots.ui.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.eclipse.swt.graphics.Rectangle;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.analysis.plots.PlotRange;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.Threshold;

/** Draws lines with a marker at each point, areas over each other, and thresholds as thin lines with their name. */
public final class LineChart extends PlotChart<LinePlot> {

    private static final RectangleInsets INSETS = new RectangleInsets(5, 2, 0, 4);
    private static final RectangleInsets INSETS_WITH_ROOM = new RectangleInsets(5, 2, 0, 12);

    private final XYPlot plot = new XYPlot();
    private final JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
    private final LineAxes axes = new LineAxes(plot);
    private final ThresholdMarks marks = new ThresholdMarks(plot, axes);
    private final LineLayers leftLines = new LineLayers(plot, 0);
    private final LineLayers rightLines = new LineLayers(plot, 1);
    private final LegendTitle legend = new LegendTitle(this::legendItems);
    private LineView view = LineView.ALL;
    private LinePlot shown;
    private PlotTheme look;

    LineChart() {
        super(LinePlot.class);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlineStroke(PlotTheme.HAIRLINE);
        plot.setRangeGridlineStroke(PlotTheme.HAIRLINE);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }

    @Override
    public void addLegend() {
        chart.addLegend(legend);
    }

    private LegendItemCollection legendItems() {
        LegendItemCollection items = new LegendItemCollection();
        shown.series().stream().filter(series -> series.size() > 0 && !series.source().ghost())
                .forEach(series -> items.add(SeriesLook.of(series, look).legendItem(series.fullLabel(), look)));
        return items;
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    /**
     * How the lines are looked at from the next drawing on.
     *
     * @param next the view
     */
    public void setView(LineView next) {
        view = next;
    }

    @Override
    void update(LinePlot model, PlotTheme theme, int width) {
        shown = model.only(view::shows);
        look = theme;
        theme.dress(legend);
        plot.setDomainGridlinePaint(theme.grid());
        plot.setRangeGridlinePaint(theme.grid());
        // the last number below a plot is wider than its tick; a right axis has room for it
        plot.setInsets(shown.right().isPresent() ? INSETS : INSETS_WITH_ROOM);
        PlotRange inView = axes.show(shown, view, theme);
        LinePlot fewer = shown.downSampled(inView, width);
        leftLines.show(fewer, AxisId.LEFT, floor(AxisId.LEFT), theme, width);
        rightLines.show(fewer, AxisId.RIGHT, floor(AxisId.RIGHT), theme, width);
        marks.show(shown.thresholds().stream().filter(view::shows).toList(), theme);
        tellWhatIsBeyond(inView, theme);
    }

    /** What has no place on an axis of decades is drawn just below its lower end. */
    private double floor(AxisId axis) {
        return axes.isLogarithmic(axis) ? axes.range(axis).from() / 2 : Double.NEGATIVE_INFINITY;
    }

    /** Tells at the upper edge the largest value of each line that the axis doesn't reach. */
    private void tellWhatIsBeyond(PlotRange inView, PlotTheme theme) {
        plot.clearAnnotations();
        double top = axes.range(AxisId.LEFT).to();
        for (Series line : shown.series()) {
            OptionalInt most = line.axis() == AxisId.LEFT && !line.source().ghost() ? line.greatestIn(inView)
                    : OptionalInt.empty();
            most.stream().filter(i -> line.y(i) > top).forEach(i -> {
                XYTextAnnotation text = new XYTextAnnotation("\u25b2 " + line.unit().text(line.y(i)), line.x(i), top);
                text.setTextAnchor(line.x(i) > inView.from() + inView.width() / 2 ? TextAnchor.TOP_RIGHT
                        : TextAnchor.TOP_LEFT);
                text.setFont(theme.font());
                text.setPaint(SeriesLook.of(line, theme).color());
                plot.addAnnotation(text, false);
            });
        }
    }

    /**
     * What is drawn.
     *
     * @return the lines that aren't hidden, with all their points
     */
    public LinePlot shown() {
        return shown;
    }

    /**
     * The part of the x axis that is drawn.
     *
     * @return the part
     */
    public PlotRange inView() {
        return axes.range(AxisId.BELOW);
    }

    @Override
    public Optional<PlotPoint> pointAt(int x, int y, ChartRenderingInfo info) {
        Rectangle2D area = info.getPlotInfo().getDataArea();
        if (area.isEmpty() || x < area.getMinX() || x > area.getMaxX()) {
            return Optional.empty();
        }
        OptionalDouble nearest = shown.nearestX(axes.value(AxisId.BELOW, x, area));
        return nearest.isEmpty() ? Optional.empty()
                : Optional.of(new PlotPoint(nearest.getAsDouble(), valueAt(AxisId.LEFT, y, info)));
    }

    /**
     * Where the lines are, as the last drawing left it.
     *
     * @param info what it left
     * @return the place in pixels
     */
    public Rectangle area(ChartRenderingInfo info) {
        Rectangle2D area = info.getPlotInfo().getDataArea();
        return new Rectangle((int) Math.round(area.getX()), (int) Math.round(area.getY()),
                (int) Math.round(area.getWidth()), (int) Math.round(area.getHeight()));
    }

    /**
     * Where a place on the x axis is.
     *
     * @param x    the place
     * @param info what the last drawing left
     * @return in pixels from the left
     */
    public int pixelX(double x, ChartRenderingInfo info) {
        return (int) Math.round(axes.pixel(AxisId.BELOW, x, info.getPlotInfo().getDataArea()));
    }

    /**
     * Where a threshold is.
     *
     * @param threshold the threshold
     * @param info      what the last drawing left
     * @return its height in pixels from above, of an upright one its distance from the left
     */
    public int pixel(Threshold threshold, ChartRenderingInfo info) {
        return (int) Math.round(
                axes.pixel(threshold.axis(), axes.reached(threshold), info.getPlotInfo().getDataArea()));
    }

    /**
     * The value on an axis.
     *
     * @param axis  the axis
     * @param pixel a height in pixels from above; on the axis below, a distance from the left
     * @param info  what the last drawing left
     * @return the value there, also beyond the ends of the axis
     */
    public double valueAt(AxisId axis, int pixel, ChartRenderingInfo info) {
        return axes.value(axis, pixel, info.getPlotInfo().getDataArea());
    }

    /**
     * The threshold at a place, which need not be met exactly.
     *
     * @param x    in pixels from the left
     * @param y    in pixels from above
     * @param info what the last drawing left
     * @return the threshold
     */
    public Optional<Threshold> thresholdAt(int x, int y, ChartRenderingInfo info) {
        return marks.at(x, y, info.getPlotInfo().getDataArea());
    }

    /**
     * Thresholds that a person may move, in the order of the plot.
     *
     * @return those that stand for a parameter
     */
    public List<Threshold> movable() {
        return shown.thresholds().stream().filter(threshold -> threshold.parameter().isPresent()).toList();
    }
}
