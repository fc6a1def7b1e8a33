package org.migworkbench.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A plot as numbers. A renderer only draws it.
 *
 * @param id    name in exported files
 * @param title what it shows; stands outside the picture
 * @param xAxis axis below
 * @param left  axis on the left
 * @param right axis on the right, if there is a second unit
 * @param series lines in the order of the legend
 */
public record PlotModel(String id, String title, Axis xAxis, Axis left, Optional<Axis> right, List<Series> series) {

    /** Makes the list immutable and checks that each series has its axis. */
    public PlotModel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(xAxis, "xAxis");
        Objects.requireNonNull(left, "left");
        series = List.copyOf(series);
        for (Series line : series) {
            if (line.axis() == AxisId.RIGHT && right.isEmpty()) {
                throw new IllegalArgumentException("There is no right axis for " + line.id());
            }
        }
    }

    /**
     * Axis of a series.
     *
     * @param axisId which one
     * @return the axis
     */
    public Axis axis(AxisId axisId) {
        return axisId == AxisId.RIGHT ? right.orElseThrow() : left;
    }

    /**
     * Whether there is anything to draw.
     *
     * @return true if no series has a point
     */
    public boolean isEmpty() {
        return series.stream().allMatch(line -> line.size() == 0);
    }

    /**
     * Smallest x of all points.
     *
     * @return the smallest, 1 if there is no point
     */
    public double minX() {
        return series.stream().filter(line -> line.size() > 0).mapToDouble(line -> line.x(0)).min().orElse(1);
    }

    /**
     * Largest x of all points.
     *
     * @return the largest, 1 if there is no point
     */
    public double maxX() {
        return series.stream().filter(line -> line.size() > 0).mapToDouble(line -> line.x(line.size() - 1)).max()
                .orElse(1);
    }

    /**
     * The x of the point that is next to a place.
     *
     * @param x a place on the x axis
     * @return the x of a point, or empty if there is none
     */
    public Optional<Double> nearestX(double x) {
        double best = Double.NaN;
        for (Series line : series) {
            for (int i = 0; i < line.size(); i++) {
                if (Double.isNaN(best) || Math.abs(line.x(i) - x) < Math.abs(best - x)) {
                    best = line.x(i);
                }
            }
        }
        return Double.isNaN(best) ? Optional.empty() : Optional.of(best);
    }

    /**
     * The plot with no more points than a picture can show.
     *
     * @param pixelColumns width of the picture in pixels, at least 1
     * @return the plot with at most two points a pixel column in each series
     */
    public PlotModel downSampled(int pixelColumns) {
        List<Series> fewer = series.stream()
                .map(line -> DownSampling.minMax(line, minX(), maxX(), pixelColumns)).toList();
        return new PlotModel(id, title, xAxis, left, right, fewer);
    }
}
