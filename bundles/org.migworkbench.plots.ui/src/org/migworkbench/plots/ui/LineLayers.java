package org.migworkbench.plots.ui;

import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.Series;

/**
 * The lines of one axis of a chart in two layers: straight lines with all markers, and the lines that go in steps, midway
 * from round to round.
 */
final class LineLayers {

    private static final int AXES = 2;
    private static final double MIDWAY = 0.5;
    private static final int MOST_MARKERS = 120;

    private final LineData straight = new LineData();
    private final LineData stepped = new LineData();
    private final XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, true);
    private final XYStepRenderer steps = new XYStepRenderer();

    /**
     * Adds the layers to a plot.
     *
     * @param plot the plot
     * @param axis number of the axis
     */
    LineLayers(XYPlot plot, int axis) {
        joinMarkers();
        steps.setStepPoint(MIDWAY);
        plot.setDataset(axis, straight);
        plot.setRenderer(axis, lines);
        plot.mapDatasetToRangeAxis(axis, axis);
        plot.setDataset(axis + AXES, stepped);
        plot.setRenderer(axis + AXES, steps);
        plot.mapDatasetToRangeAxis(axis + AXES, axis);
    }

    private void joinMarkers() {
        lines.setDrawSeriesLineAsPath(true);
        lines.setUseFillPaint(true);
        lines.setUseOutlinePaint(false);
        lines.setDrawOutlines(true);
    }

    /** Shows the lines of a plot that belong to an axis. */
    void show(LinePlot model, AxisId axis, PlotTheme theme) {
        List<Series> all = model.series().stream().filter(line -> line.axis() == axis).toList();
        for (int i = 0; i < all.size(); i++) {
            dress(i, all.get(i), theme);
        }
        straight.show(all);
        showSteps(all, theme);
    }

    private void showSteps(List<Series> all, PlotTheme theme) {
        List<Series> inSteps = all.stream()
                .filter(line -> SeriesLook.of(line, theme).path() == SeriesLook.Path.STEPS).toList();
        for (int i = 0; i < inSteps.size(); i++) {
            SeriesLook look = SeriesLook.of(inSteps.get(i), theme);
            steps.setSeriesPaint(i, look.color());
            steps.setSeriesStroke(i, look.stroke());
        }
        stepped.show(inSteps);
    }

    private void dress(int i, Series line, PlotTheme theme) {
        SeriesLook look = SeriesLook.of(line, theme);
        lines.setSeriesPaint(i, look.color());
        lines.setSeriesFillPaint(i, look.fill(theme));
        lines.setSeriesStroke(i, look.stroke());
        lines.setSeriesLinesVisible(i, look.path() == SeriesLook.Path.STRAIGHT);
        lines.setSeriesShape(i, look.marker());
        lines.setSeriesShapesVisible(i, isMarked(line, look));
        lines.setSeriesOutlineStroke(i, SeriesLook.OUTLINE);
    }

    private static boolean isMarked(Series line, SeriesLook look) {
        return line.size() <= MOST_MARKERS && (!line.source().ghost() || !look.isJoined());
    }
}
