package org.migworkbench.plots.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.plots.PlotModel;

/** New numbers change the datasets of a chart; the chart stays, and says so once. */
class PlotChartTest {

    @Test
    void aHundredUpdatesKeepTheChartItsDatasetsAndItsAxes() {
        PlotChart<?> chart = PlotChart.of(PlotSamples.lines(1));
        chart.show(PlotSamples.lines(1), PlotSamples.LIGHT, PlotSamples.WIDTH);
        JFreeChart first = chart.chart();
        XYPlot plot = (XYPlot) first.getPlot();
        XYDataset left = plot.getDataset(0);
        Object axis = plot.getRangeAxis(0);
        for (int i = 1; i <= 100; i++) {
            double[] remaining = IntStream.rangeClosed(0, i).asDoubleStream().toArray();
            chart.show(PlotSamples.lines(remaining), PlotSamples.LIGHT, PlotSamples.WIDTH);
            PlotSamples.draw(chart);
            assertSame(first, chart.chart());
            assertSame(plot, chart.chart().getPlot());
            assertSame(left, plot.getDataset(0));
            assertSame(axis, plot.getRangeAxis(0));
            assertEquals(i + 1, left.getItemCount(0));
            assertEquals(i, left.getYValue(0, i));
            assertEquals(i * PlotTheme.HEADROOM, plot.getRangeAxis(0).getUpperBound(), 1e-9);
        }
    }

    @Test
    void eachKindOfPlotUpdatesInPlaceAndTellsItOnce() {
        updatesInPlace(PlotSamples::lines);
        updatesInPlace(PlotSamples::bars);
        updatesInPlace(PlotSamples::map);
    }

    private static void updatesInPlace(DoubleFunction<PlotModel> sample) {
        PlotChart<?> chart = PlotChart.of(sample.apply(1));
        chart.show(sample.apply(1), PlotSamples.LIGHT, PlotSamples.WIDTH);
        JFreeChart first = chart.chart();
        AtomicInteger events = new AtomicInteger();
        first.addChangeListener(event -> events.incrementAndGet());
        for (int i = 2; i <= 100; i++) {
            chart.show(sample.apply(i), i % 2 == 0 ? PlotSamples.DARK : PlotSamples.LIGHT, PlotSamples.WIDTH);
            assertSame(first, chart.chart());
        }
        assertEquals(99, events.get());
    }

    @Test
    void aChartFitsPlotsOfItsKind() {
        PlotChart<?> chart = PlotChart.of(PlotSamples.lines(1));
        assertTrue(chart.fits(PlotSamples.lines(2)));
        assertFalse(chart.fits(PlotSamples.bars(1)));
        assertInstanceOf(BarChart.class, PlotChart.of(PlotSamples.bars(1)));
        assertInstanceOf(HeatChart.class, PlotChart.of(PlotSamples.map(1)));
    }

    @Test
    void theThemeIsThatOfTheLastUpdate() {
        for (PlotModel model : new PlotModel[] { PlotSamples.lines(1, 2), PlotSamples.bars(1), PlotSamples.map(1) }) {
            PlotChart<?> chart = PlotChart.of(model);
            chart.show(model, PlotSamples.LIGHT, PlotSamples.WIDTH);
            chart.show(model, PlotSamples.DARK, PlotSamples.WIDTH);
            JFreeChart drawn = chart.chart();
            assertEquals(PlotSamples.DARK.background(), drawn.getBackgroundPaint());
            assertEquals(PlotSamples.DARK.background(), drawn.getPlot().getBackgroundPaint());
            assertFalse(drawn.getPlot().isOutlineVisible(), "no frame");
            assertEquals(null, drawn.getTitle(), "no title");
            Object text = drawn.getPlot() instanceof CategoryPlot bars ? bars.getRangeAxis().getTickLabelPaint()
                    : ((XYPlot) drawn.getPlot()).getRangeAxis().getTickLabelPaint();
            assertEquals(PlotSamples.DARK.text(), text);
        }
    }
}
