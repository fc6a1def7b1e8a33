package org.migworkbench.plots.ui.chart;

import java.util.Optional;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.migworkbench.analysis.plots.BarPlot;
import org.migworkbench.analysis.plots.HeatMap;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.PlotPoint;

/**
 * The chart of a kind of plot. It is built once; new numbers only change its datasets, axes and marks.
 *
 * @param <M> the kind of plot
 */
public abstract class PlotChart<M extends PlotModel> {

    private final Class<M> kind;

    PlotChart(Class<M> kind) {
        this.kind = kind;
    }

    /**
     * An empty chart for a plot.
     *
     * @param model the plot
     * @return a chart of its kind
     */
    public static PlotChart<?> of(PlotModel model) {
        if (model instanceof LinePlot) {
            return new LineChart();
        } else if (model instanceof BarPlot) {
            return new BarChart();
        } else if (model instanceof HeatMap) {
            return new HeatChart();
        }
        throw new IllegalArgumentException("No chart draws a " + model.getClass().getName());
    }

    /**
     * Whether this chart can show a plot.
     *
     * @param model the plot
     * @return whether it is of the chart's kind
     */
    public boolean fits(PlotModel model) {
        return kind.isInstance(model);
    }

    /**
     * Shows a plot, with one event for whoever draws the chart.
     *
     * @param model what to show, of this chart's kind
     * @param theme how it looks
     * @param width width of the picture in pixels
     */
    public final void show(PlotModel model, PlotTheme theme, int width) {
        JFreeChart chart = chart();
        chart.setNotify(false);
        chart.getPlot().setNotify(false);
        theme.dress(chart);
        update(kind.cast(model), theme, width);
        chart.getPlot().setNotify(true);
        chart.setNotify(true);
    }

    /** Puts a legend into the picture, for use where none stands beside it. */
    public void addLegend() {
        // Bars and heat maps always have theirs.
    }

    /** What of a kind the last drawing left at a place. */
    static <E> Optional<E> entityAt(int x, int y, ChartRenderingInfo info, Class<E> kind) {
        return Optional.ofNullable(info.getEntityCollection()).map(all -> all.getEntity(x, y)).filter(kind::isInstance)
                .map(kind::cast);
    }

    /**
     * The chart of the library.
     *
     * @return always the same
     */
    public abstract JFreeChart chart();

    /** Takes the numbers of a plot. */
    abstract void update(M model, PlotTheme theme, int width);

    /**
     * The place of the plot at a place of its picture.
     *
     * @param x    in pixels from the left
     * @param y    in pixels from above
     * @param info what the last drawing left
     * @return the place; empty if nothing of the plot is there
     */
    public abstract Optional<PlotPoint> pointAt(int x, int y, ChartRenderingInfo info);
}
