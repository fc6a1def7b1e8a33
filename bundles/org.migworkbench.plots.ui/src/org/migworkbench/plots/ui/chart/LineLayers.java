package org.migworkbench.plots.ui.chart;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepAreaRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotLayers;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.plots.ui.chart.SeriesLook.Path;

/**
 * The lines of one axis of a chart in three layers: straight lines with all markers; the lines that go in steps, midway from
 * round to round, in time for as long as a round lasts; and areas over each other.
 */
final class LineLayers {

    private static final int AXES = 2;
    private static final double MIDWAY = 0.5;
    private static final int MOST_MARKERS = 120;
    /** Markers that are nearer to each other hide the line. */
    private static final int MARKER_PIXELS = 7;
    /** How much of its colour an area has. */
    private static final double AREA = 0.6;

    private final LineData straight = new LineData();
    private final LineData stepped = new LineData();
    private final XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, true);
    private final XYStepRenderer steps = new XYStepRenderer();
    private final LineData stacked = new LineData();
    private final XYStepAreaRenderer areas = new XYStepAreaRenderer(XYStepAreaRenderer.AREA);
    private int mostMarkers = MOST_MARKERS;

    /**
     * Adds the layers to a plot.
     *
     * @param plot the plot
     * @param axis number of the axis
     */
    LineLayers(XYPlot plot, int axis) {
        joinMarkers();
        plot.setDataset(axis, straight);
        plot.setRenderer(axis, lines);
        plot.mapDatasetToRangeAxis(axis, axis);
        plot.setDataset(axis + AXES, stepped);
        plot.setRenderer(axis + AXES, steps);
        plot.mapDatasetToRangeAxis(axis + AXES, axis);
        areas.setOutline(true);
        plot.setDataset(axis + 2 * AXES, stacked);
        plot.setRenderer(axis + 2 * AXES, areas);
        plot.mapDatasetToRangeAxis(axis + 2 * AXES, axis);
    }

    private void joinMarkers() {
        lines.setDrawSeriesLineAsPath(true);
        lines.setUseFillPaint(true);
        lines.setUseOutlinePaint(false);
        lines.setDrawOutlines(true);
    }

    /**
     * Shows the lines of a plot that belong to an axis.
     *
     * @param floor values below it have no place on the axis
     * @param width of the picture in pixels
     */
    void show(LinePlot model, AxisId axis, double floor, PlotTheme theme, int width) {
        mostMarkers = Math.min(MOST_MARKERS, width / MARKER_PIXELS);
        boolean inRounds = model.xAxis().integers();
        List<Series> all = model.series().stream().filter(line -> line.axis() == axis)
                .filter(line -> path(line, inRounds, theme) != Path.AREA).toList();
        for (int i = 0; i < all.size(); i++) {
            dress(i, all.get(i), inRounds, theme);
        }
        straight.show(all, floor);
        showSteps(all.stream().filter(line -> path(line, inRounds, theme) == Path.STEPS).toList(), floor, theme);
        steps.setStepPoint(inRounds ? MIDWAY : 0);
        showAreas(PlotLayers.sums(model, axis), inRounds, theme);
    }

    private static Path path(Series line, boolean inRounds, PlotTheme theme) {
        return SeriesLook.of(line, theme).path(line.role(), inRounds);
    }

    private void showSteps(List<Series> inSteps, double floor, PlotTheme theme) {
        for (int i = 0; i < inSteps.size(); i++) {
            SeriesLook look = SeriesLook.of(inSteps.get(i), theme);
            steps.setSeriesPaint(i, look.color());
            steps.setSeriesStroke(i, look.stroke());
        }
        stepped.show(inSteps, floor);
    }

    private void showAreas(List<Series> sums, boolean inRounds, PlotTheme theme) {
        areas.setStepPoint(inRounds ? MIDWAY : 0);
        for (int i = 0; i < sums.size(); i++) {
            Color color = SeriesLook.of(sums.get(i), theme).color();
            areas.setSeriesPaint(i, theme.surface(color, AREA));
            areas.setSeriesOutlinePaint(i, color);
        }
        stacked.show(sums, Double.NEGATIVE_INFINITY);
    }

    private void dress(int i, Series line, boolean inRounds, PlotTheme theme) {
        SeriesLook look = SeriesLook.of(line, theme);
        lines.setSeriesPaint(i, look.color());
        lines.setSeriesFillPaint(i, look.fill(theme));
        lines.setSeriesStroke(i, look.stroke());
        lines.setSeriesLinesVisible(i, path(line, inRounds, theme) == Path.STRAIGHT);
        lines.setSeriesShape(i, look.marker());
        lines.setSeriesShapesVisible(i, isMarked(line, look));
        lines.setSeriesOutlineStroke(i, SeriesLook.OUTLINE);
    }

    private boolean isMarked(Series line, SeriesLook look) {
        return (line.size() <= mostMarkers || !look.isJoined()) && (!line.source().ghost() || !look.isJoined());
    }
}
