package org.migworkbench.plots.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.statistics.StatisticalCategoryDataset;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.plots.Categories;
import org.migworkbench.analysis.plots.Cells;
import org.migworkbench.analysis.plots.HeatMap;
import org.migworkbench.analysis.plots.PlotPoint;

class BarAndHeatChartTest {

    @Test
    void barsAreDrawnWhereSomethingIsKnown() {
        BarChart chart = new BarChart();
        chart.show(PlotSamples.bars(10), PlotSamples.LIGHT, PlotSamples.WIDTH);
        StatisticalCategoryDataset data = (StatisticalCategoryDataset) ((CategoryPlot) chart.chart().getPlot())
                .getDataset();
        assertEquals(10.0, data.getMeanValue("Old", "idle"));
        assertEquals(1.0, data.getStdDevValue("Old", "idle"));
        assertNull(data.getStdDevValue("New", "idle"), "an interval of no width");
        assertNull(data.getMeanValue("New", "busy"));
        chart.show(PlotSamples.bars(12), PlotSamples.LIGHT, PlotSamples.WIDTH);
        assertEquals(12.0, data.getValue("Old", "idle"));
    }

    @Test
    void aPlaceOnABarIsItsCategoryAndSeries() {
        BarChart chart = new BarChart();
        chart.show(PlotSamples.bars(10), PlotSamples.LIGHT, PlotSamples.WIDTH);
        ChartRenderingInfo info = PlotSamples.draw(chart);
        List<CategoryItemEntity> bars = info.getEntityCollection().getEntities().stream()
                .filter(CategoryItemEntity.class::isInstance).map(CategoryItemEntity.class::cast).toList();
        assertEquals(3, bars.size());
        for (CategoryItemEntity bar : bars) {
            Rectangle2D place = bar.getArea().getBounds2D();
            PlotPoint at = chart.pointAt((int) place.getCenterX(), (int) place.getCenterY(), info).orElseThrow();
            assertEquals(bar.getColumnKey(), List.of("idle", "busy").get((int) at.x()));
            assertEquals(bar.getRowKey(), List.of("Old", "New").get((int) at.y()));
        }
        assertEquals(Optional.empty(), chart.pointAt(1, 1, info));
    }

    @Test
    void aHeatMapIsDrawnFromTheTopLeftInItsColours() {
        HeatChart chart = new HeatChart();
        HeatMap map = PlotSamples.map(0);
        chart.show(map, PlotSamples.LIGHT, PlotSamples.WIDTH);
        BufferedImage image = new BufferedImage(PlotSamples.WIDTH, PlotSamples.HEIGHT, BufferedImage.TYPE_INT_RGB);
        ChartRenderingInfo info = PlotSamples.draw(chart, image);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        HeatColors colors = new HeatColors(map.scale(), PlotSamples.LIGHT);
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 3; column++) {
                int x = (int) (area.getX() + (column + 0.5) * area.getWidth() / 3);
                int y = (int) (area.getY() + (row + 0.2) * area.getHeight() / 2);
                assertEquals(new PlotPoint(column, row), chart.pointAt(x, y, info).orElseThrow());
                assertEquals(colors.getPaint(map.cells().value(row, column)), new Color(image.getRGB(x, y)));
            }
        }
        assertEquals(Optional.empty(), chart.pointAt((int) area.getMaxX() + 3, (int) area.getCenterY(), info));
        assertEquals(Color.WHITE, colors.getPaint(Double.NaN));
        assertNotEquals(Color.WHITE, colors.getPaint(0), "the palest is seen");
    }

    @Test
    void ofMoreTwoColoursTheStrongerIsFurtherFromTheBackground() {
        for (PlotTheme theme : List.of(PlotSamples.LIGHT, PlotSamples.DARK)) {
            HeatColors colors = new HeatColors(PlotSamples.map(0).scale(), theme);
            int before = -1;
            for (double value = 0; value <= 50; value += 10) {
                Color color = (Color) colors.getPaint(value);
                int distance = Math.abs(color.getRed() - theme.background().getRed())
                        + Math.abs(color.getGreen() - theme.background().getGreen())
                        + Math.abs(color.getBlue() - theme.background().getBlue());
                assertTrue(distance > before, "at " + value);
                before = distance;
            }
        }
    }

    @Test
    void valuesAreWrittenWhereTheyHaveRoom() {
        HeatChart chart = new HeatChart();
        XYBlockRenderer renderer = (XYBlockRenderer) ((XYPlot) chart.chart().getPlot()).getRenderer();
        chart.show(PlotSamples.map(0), PlotSamples.LIGHT, PlotSamples.WIDTH);
        assertTrue(renderer.getDefaultItemLabelsVisible());
        assertEquals("50 ms", renderer.getDefaultItemLabelGenerator().generateLabel(null, 0, 5));
        chart.show(PlotSamples.map(0), PlotSamples.LIGHT, PlotSamples.WIDTH / 2);
        assertFalse(renderer.getDefaultItemLabelsVisible(), "narrow cells");
        Cells many = new Cells(20, new double[400]);
        Categories twenty = new Categories("Round", Collections.nCopies(20, "x"));
        chart.show(new HeatMap("many", "Many", twenty, twenty, many, PlotSamples.map(0).scale()), PlotSamples.LIGHT,
                20 * PlotSamples.WIDTH);
        assertFalse(renderer.getDefaultItemLabelsVisible(), "many cells");
        PlotSamples.draw(chart);
    }
}
