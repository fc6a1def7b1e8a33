package org.migworkbench.plots.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotPoint;

class LineChartTest {

    private final LineChart chart = new LineChart();
    private final XYPlot plot = (XYPlot) chart.chart().getPlot();

    @Test
    void aThresholdIsALineWithItsNameOnItsAxis() {
        chart.show(PlotSamples.lines(10, 20), PlotSamples.LIGHT, PlotSamples.WIDTH);
        Collection<?> markers = plot.getRangeMarkers(1, Layer.FOREGROUND);
        assertEquals(1, markers.size());
        ValueMarker marker = (ValueMarker) markers.iterator().next();
        assertEquals(300, marker.getValue());
        assertEquals("Downtime limit 300 ms", marker.getLabel());
        assertEquals(300 * PlotTheme.HEADROOM, plot.getRangeAxis(1).getUpperBound(), 1e-9);
        chart.show(withoutThreshold(), PlotSamples.LIGHT, PlotSamples.WIDTH);
        assertNull(plot.getRangeMarkers(1, Layer.FOREGROUND));
        assertEquals(200 * PlotTheme.HEADROOM, plot.getRangeAxis(1).getUpperBound(), 1e-9);
    }

    @Test
    void theRightAxisIsThereAsLongAsAPlotHasOne() {
        chart.show(PlotSamples.lines(10, 20), PlotSamples.LIGHT, PlotSamples.WIDTH);
        assertEquals("Downtime (ms)", plot.getRangeAxis(1).getLabel());
        LinePlot both = PlotSamples.lines(10, 20);
        chart.show(new LinePlot("one", "One", both.xAxis(), both.left(), Optional.empty(),
                List.of(both.series().get(0)), List.of()), PlotSamples.LIGHT, PlotSamples.WIDTH);
        assertNull(plot.getRangeAxis(1));
        assertEquals(0, plot.getDataset(1).getSeriesCount());
        chart.show(both, PlotSamples.LIGHT, PlotSamples.WIDTH);
        assertNotNull(plot.getRangeAxis(1));
    }

    @Test
    void linesInStepsHaveALayerOfTheirOwn() {
        chart.show(PlotSamples.lines(10, 20), PlotSamples.LIGHT, PlotSamples.WIDTH);
        assertEquals(2, plot.getDataset(0).getSeriesCount(), "all markers");
        assertEquals(1, plot.getDataset(2).getSeriesCount());
        assertEquals("slowdown", plot.getDataset(2).getSeriesKey(0));
        assertEquals(0, plot.getDataset(3).getSeriesCount());
    }

    @Test
    void manyPointsAreThinnedToTwoAPixelColumn() {
        double[] many = new double[100_000];
        chart.show(PlotSamples.lines(many), PlotSamples.LIGHT, PlotSamples.WIDTH);
        assertEquals(2 * PlotSamples.WIDTH, plot.getDataset(0).getItemCount(0));
    }

    @Test
    void aPlaceIsTheNearestRoundAndTheHeightOfTheMouse() {
        chart.show(PlotSamples.lines(0, 50, 100), PlotSamples.LIGHT, PlotSamples.WIDTH);
        ChartRenderingInfo info = PlotSamples.draw(chart);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        int middle = (int) area.getCenterX();
        PlotPoint at = chart.pointAt(middle + 10, (int) area.getCenterY(), info).orElseThrow();
        assertEquals(2, at.x());
        assertEquals(54, at.y(), 0.5);
        assertEquals(middle, chart.pixelX(2, info), 1);
        assertEquals(Optional.empty(), chart.pointAt((int) area.getMinX() - 5, middle, info));
        assertEquals(Optional.empty(), chart.pointAt(middle, 50, new ChartRenderingInfo()), "nothing is drawn yet");
    }

    @Test
    void aThresholdIsFoundNearItsLineAndItsAxisTellsTheValue() {
        chart.show(PlotSamples.lines(0, 50, 100), PlotSamples.LIGHT, PlotSamples.WIDTH);
        ChartRenderingInfo info = PlotSamples.draw(chart);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        int x = (int) area.getCenterX();
        int y = (int) Math.round(area.getMaxY() - area.getHeight() / PlotTheme.HEADROOM);
        assertEquals(Optional.of(PlotSamples.LIMIT), chart.thresholdAt(x, y + 3, info));
        assertEquals(Optional.empty(), chart.thresholdAt(x, y + 8, info));
        assertEquals(Optional.empty(), chart.thresholdAt((int) area.getMaxX() + 5, y, info));
        assertEquals(300, chart.valueAt(AxisId.RIGHT, y, info), 2);
        assertEquals(0, chart.valueAt(AxisId.RIGHT, (int) Math.round(area.getMaxY()), info), 2);
    }

    private static LinePlot withoutThreshold() {
        LinePlot with = PlotSamples.lines(10, 20);
        return new LinePlot(with.id(), with.title(), with.xAxis(), with.left(), with.right(), with.series(),
                List.of());
    }
}
