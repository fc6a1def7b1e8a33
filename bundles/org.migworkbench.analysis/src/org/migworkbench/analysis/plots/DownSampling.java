package org.migworkbench.analysis.plots;

import java.util.Arrays;

/** Leaves of many points those that show in a picture: the least and the greatest value of each pixel column. */
public final class DownSampling {

    private DownSampling() {
    }

    /**
     * Reduces a series.
     *
     * @param series       the series
     * @param minX         x at the left border of the picture
     * @param maxX         x at the right border
     * @param pixelColumns width of the picture in pixels, at least 1
     * @return the same series if it has at most two points a column, else one with the least and the greatest value of
     *         each column, in the order in which they come
     */
    public static Series minMax(Series series, double minX, double maxX, int pixelColumns) {
        if (pixelColumns < 1) {
            throw new IllegalArgumentException("There must be at least 1 pixel column, not " + pixelColumns);
        }
        if (series.size() <= 2) {
            return series;
        }
        double[] xs = new double[Math.min(series.size(), 2 * pixelColumns)];
        double[] ys = new double[xs.length];
        double perColumn = Math.max(Double.MIN_NORMAL, (maxX - minX) / pixelColumns);
        int count = 0;
        int from = 0;
        while (from < series.size()) {
            int column = column(series.x(from), minX, perColumn, pixelColumns);
            int to = from + 1;
            while (to < series.size() && column(series.x(to), minX, perColumn, pixelColumns) == column) {
                to++;
            }
            count = addExtremes(series, from, to, xs, ys, count);
            from = to;
        }
        return count == series.size() ? series : series.with(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count));
    }

    private static int column(double x, double minX, double perColumn, int pixelColumns) {
        return (int) Math.max(0, Math.min(pixelColumns - 1.0, Math.floor((x - minX) / perColumn)));
    }

    private static int addExtremes(Series series, int from, int to, double[] xs, double[] ys, int count) {
        int least = from;
        int greatest = from;
        for (int i = from + 1; i < to; i++) {
            least = series.y(i) < series.y(least) ? i : least;
            greatest = series.y(i) > series.y(greatest) ? i : greatest;
        }
        int first = Math.min(least, greatest);
        int second = Math.max(least, greatest);
        if (first == second && to - from > 1) {
            second = to - 1;
        }
        int next = count;
        xs[next] = series.x(first);
        ys[next++] = series.y(first);
        if (second != first) {
            xs[next] = series.x(second);
            ys[next++] = series.y(second);
        }
        return next;
    }
}
