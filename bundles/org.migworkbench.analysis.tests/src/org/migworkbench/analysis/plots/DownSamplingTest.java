package org.migworkbench.analysis.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.migworkbench.quantities.ShownUnit;

class DownSamplingTest {

    @Test
    void leavesAtMostTwoPointsAColumnAndKeepsTheExtremes() {
        int size = 100_000;
        double[] xs = IntStream.rangeClosed(1, size).asDoubleStream().toArray();
        double[] ys = IntStream.rangeClosed(1, size).mapToDouble(i -> i == 54_321 ? 1e6 : i == 76_543 ? -1e6 : i % 97)
                .toArray();
        Series fewer = DownSampling.minMax(series(xs, ys), 1, size, 300);
        assertTrue(fewer.size() <= 600, "points: " + fewer.size());
        assertEquals(1e6, fewer.y(fewer.indexOf(54_321).orElseThrow()));
        assertEquals(-1e6, fewer.y(fewer.indexOf(76_543).orElseThrow()));
        double perColumn = (size - 1) / 300.0;
        for (int i = 2; i < fewer.size(); i++) {
            int column = (int) ((fewer.x(i) - 1) / perColumn);
            assertTrue(column >= 299 || (int) ((fewer.x(i - 2) - 1) / perColumn) < column, "three points in " + column);
        }
    }

    @Test
    void leavesFewPointsAlone() {
        Series few = series(new double[] { 1, 2, 3, 4 }, new double[] { 5, 1, 9, 2 });
        assertSame(few, DownSampling.minMax(few, 1, 4, 300));
    }

    @Test
    void bearsThatAllPointsAreAtOnePlace() {
        Series one = series(new double[] { 3, 3, 3 }, new double[] { 5, 1, 9 });
        Series fewer = DownSampling.minMax(one, 3, 3, 10);
        assertEquals(2, fewer.size());
        assertEquals(1, fewer.y(0));
        assertEquals(9, fewer.y(1));
    }

    @Test
    void refusesWhatIsNoSeries() {
        assertThrows(IllegalArgumentException.class, () -> series(new double[] { 2, 1 }, new double[] { 0, 0 }));
        assertThrows(IllegalArgumentException.class, () -> series(new double[] { 2 }, new double[0]));
        Series series = series(new double[] { 1 }, new double[] { 1 });
        assertThrows(IllegalArgumentException.class, () -> DownSampling.minMax(series, 0, 1, 0));
    }

    private static Series series(double[] xs, double[] ys) {
        return new Series(new SeriesKey("s", "Series", AxisId.LEFT, ShownUnit.COUNT, SeriesRole.BANDWIDTH), xs, ys);
    }
}
