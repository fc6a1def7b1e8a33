package org.migworkbench.analysis.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.format.CsvText;
import org.migworkbench.analysis.plots.BarPlot.Bars;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.quantities.Unit;

class PlotModelTest {

    private static final Axis TIME = new Axis("Time", ShownUnit.MILLISECONDS, false);
    private static final Threshold LIMIT = new Threshold(AxisId.RIGHT, 30, ShownUnit.MILLISECONDS, "Limit",
            Optional.of(new ThresholdKnob("migrations[web].downtimeLimit", Unit.NANOSECONDS, true, 1e6,
                    Range.ONE_OR_MORE)));

    @Test
    void linesAndThresholdsNeedTheirAxis() {
        Series right = series(AxisId.RIGHT, 1, 2);
        assertThrows(IllegalArgumentException.class, () -> lines(Optional.empty(), List.of(right), List.of()));
        assertThrows(IllegalArgumentException.class, () -> lines(Optional.empty(), List.of(), List.of(LIMIT)));
        LinePlot plot = lines(Optional.of(TIME), List.of(right), List.of(LIMIT));
        assertEquals(30, plot.top(AxisId.RIGHT), "a threshold has room");
        assertEquals(1, plot.top(AxisId.LEFT), "nothing is there");
        assertEquals(List.of(LIMIT), plot.downSampled(1).thresholds());
        assertThrows(IllegalArgumentException.class,
                () -> new Threshold(AxisId.LEFT, Double.NaN, ShownUnit.COUNT, "Limit", Optional.empty()));
    }

    @Test
    void aStepGoesToThePointBesideAndStaysAtTheEnds() {
        LinePlot plot = lines(Optional.empty(), List.of(series(AxisId.LEFT, 3, 5, 4)), List.of());
        assertEquals(1, plot.next(Optional.empty(), 1));
        assertEquals(3, plot.next(Optional.empty(), -1));
        assertEquals(3, plot.next(Optional.of(2.0), 1));
        assertEquals(3, plot.next(Optional.of(3.0), 1));
        assertEquals(1, plot.next(Optional.of(1.0), -1));
    }

    @Test
    void barsNeedAValueForEachCategory() {
        Categories two = new Categories("Workload", List.of("idle", "busy"));
        Bars old = new Bars("Old", List.of(12.0, Double.NaN), List.of(0.5, Double.NaN));
        BarPlot plot = new BarPlot("time", "Time", TIME, two, List.of(old));
        assertEquals(12.5, plot.top());
        assertEquals("Old, idle: 12 ms \u00b1 500 \u00b5s", plot.readout(new PlotPoint(0, 0)));
        assertEquals("", plot.readout(new PlotPoint(2, 0)));
        assertEquals("", plot.readout(new PlotPoint(0, 1)));
        assertThrows(IllegalArgumentException.class, () -> new BarPlot("x", "X", TIME,
                new Categories("Workload", List.of("one")), List.of(old)));
    }

    @Test
    void aHeatMapTellsItsCells() {
        Cells cells = new Cells(3, new double[] { 0, 5, 10, 20, Double.NaN, 40 });
        HeatMap map = new HeatMap("m", "Map", names("Column", 3), names("Row", 2), cells,
                ColorScale.fromZero(TIME, cells));
        assertFalse(map.isEmpty());
        assertEquals("Row 1, Column 2: 40 ms", map.readout(new PlotPoint(2, 1)));
        assertEquals("Row 1, Column 1: \u2013", map.readout(new PlotPoint(1, 1)));
        assertEquals("", map.readout(new PlotPoint(3, 1)));
        assertEquals("", map.readout(new PlotPoint(-1, 0)));
        assertEquals("""
                Row,"Column 0, Time (ms)","Column 1, Time (ms)","Column 2, Time (ms)"
                Row 0,0,5,10
                Row 1,20,,40
                """, CsvText.of(map.table()));
        assertThrows(IllegalArgumentException.class,
                () -> new HeatMap("m", "Map", names("Column", 3), names("Row", 3), cells, map.scale()));
        assertThrows(IllegalArgumentException.class, () -> new Cells(4, new double[6]));
    }

    @Test
    void aMapWithoutCellsIsEmpty() {
        Cells none = new Cells(0, new double[0]);
        ColorScale scale = ColorScale.fromZero(TIME, none);
        assertTrue(new HeatMap("m", "Map", names("Column", 0), names("Row", 2), none, scale).isEmpty());
        assertEquals(1, scale.high());
    }

    @Test
    void aScaleEndsAtItsEnds() {
        ColorScale scale = new ColorScale(TIME, 10, 20);
        assertEquals(0, scale.strength(5));
        assertEquals(0.5, scale.strength(15));
        assertEquals(1, scale.strength(25));
        assertThrows(IllegalArgumentException.class, () -> new ColorScale(TIME, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new ColorScale(TIME, 0, Double.POSITIVE_INFINITY));
    }

    @Test
    void cellsAreEqualByTheirValuesAndKeepThem() {
        double[] values = { 1, 2 };
        Cells cells = new Cells(2, values);
        values[0] = 7;
        assertEquals(new Cells(2, new double[] { 1, 2 }), cells);
        assertEquals(new Cells(2, new double[] { 1, 2 }).hashCode(), cells.hashCode());
        assertNotEquals(new Cells(1, new double[] { 1, 2 }), cells);
    }

    private static LinePlot lines(Optional<Axis> right, List<Series> series, List<Threshold> thresholds) {
        return new LinePlot("x", "X", Axis.ROUNDS, TIME, right, series, thresholds);
    }

    private static Series series(AxisId axis, double... ys) {
        double[] xs = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = i + 1;
        }
        return new Series(new SeriesKey("s", "Series", axis, ShownUnit.MILLISECONDS, SeriesRole.DOWNTIME), xs, ys);
    }

    private static Categories names(String label, int count) {
        return new Categories(label, IntStream.range(0, count).mapToObj(i -> label + " " + i).toList());
    }
}
