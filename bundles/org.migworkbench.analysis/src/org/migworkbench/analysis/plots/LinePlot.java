package org.migworkbench.analysis.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.migworkbench.analysis.format.ExactNumbers;

/**
 * Lines over one x axis.
 *
 * @param id         name in exported files
 * @param title      what it shows; stands outside the picture
 * @param xAxis      axis below
 * @param left       axis on the left
 * @param right      axis on the right, if there is a second unit
 * @param series     lines in the order of the legend
 * @param thresholds what the lines are held against
 */
public record LinePlot(String id, String title, Axis xAxis, Axis left, Optional<Axis> right, List<Series> series,
        List<Threshold> thresholds) implements PlotModel {

    private static final double HALF_A_ROUND = 0.5;
    private static final double SMALLEST = 1e-9;
    private static final double MOST_ENLARGED = 10_000;

    /** Makes the lists immutable and checks that each series and threshold has its axis. */
    public LinePlot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(xAxis, "xAxis");
        Objects.requireNonNull(left, "left");
        series = List.copyOf(series);
        thresholds = List.copyOf(thresholds);
        for (Series line : series) {
            requireAxis(line.axis(), right, line.id());
        }
        for (Threshold threshold : thresholds) {
            requireAxis(threshold.axis(), right, threshold.label());
        }
    }

    private static void requireAxis(AxisId axis, Optional<Axis> right, String whose) {
        if (axis == AxisId.RIGHT && right.isEmpty()) {
            throw new IllegalArgumentException("There is no right axis for " + whose);
        }
    }

    /**
     * One of the value axes.
     *
     * @param axisId which one
     * @return the axis; empty if the plot has none there
     */
    public Optional<Axis> axis(AxisId axisId) {
        return switch (axisId) {
            case LEFT -> Optional.of(left);
            case RIGHT -> right;
            case BELOW -> Optional.of(xAxis);
        };
    }

    @Override
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
     * What there is on the x axis.
     *
     * @return from the first point to the last, with half a round on both sides where rounds are counted; from 0 where
     *         they aren't
     */
    public PlotRange xRange() {
        double margin = xAxis.integers() ? HALF_A_ROUND : 0;
        double from = xAxis.integers() ? minX() - margin : Math.min(0, minX());
        return new PlotRange(from, Math.max(maxX() + margin, from + Math.max(SMALLEST, Math.abs(from) * SMALLEST)));
    }

    /**
     * The part of the x axis nearest to a wished one, so that a view never ends where nothing is.
     *
     * @param wished the wish
     * @return a part of {@link #xRange()} that isn't too small to be read; empty for all of it
     */
    public Optional<PlotRange> viewOf(PlotRange wished) {
        PlotRange all = xRange();
        return wished.within(all, xAxis.integers() ? 2 : all.width() / MOST_ENLARGED);
    }

    /**
     * The part of a value axis in which what is in view can be read.
     *
     * @param axisId      which axis, beside the plot
     * @param inView      the part of the x axis that is in view
     * @param logarithmic whether each decade takes the same room
     * @return from 0, from a power of ten, or from the smallest value below 0, to the largest value in view; values far
     *         above what is to be read, and thresholds far above all values, are left out
     */
    public PlotRange valueRange(AxisId axisId, PlotRange inView, boolean logarithmic) {
        return ValueRange.of(this, axisId, inView, logarithmic);
    }

    /**
     * Whether a value axis can have decades.
     *
     * @param axisId which axis, beside the plot
     * @return whether any value on it is above 0
     */
    public boolean canBeLogarithmic(AxisId axisId) {
        return series.stream().filter(line -> line.axis() == axisId).anyMatch(Series::hasPositive);
    }

    /**
     * The plot with some of its lines.
     *
     * @param shown which
     * @return the plot; its axes and thresholds stay
     */
    public LinePlot only(Predicate<Series> shown) {
        List<Series> some = series.stream().filter(shown).toList();
        return some.size() == series.size() ? this
                : new LinePlot(id, title, xAxis, left, right, some, thresholds);
    }

    /**
     * Largest value on an axis, thresholds among them.
     *
     * @param axisId which one
     * @return the largest finite value above 0, 1 if there is none
     */
    public double top(AxisId axisId) {
        double top = 0;
        for (Threshold threshold : thresholds) {
            top = threshold.axis() == axisId ? Math.max(top, threshold.value()) : top;
        }
        for (Series line : series) {
            for (int i = 0; i < line.size() && line.axis() == axisId; i++) {
                top = Double.isFinite(line.y(i)) ? Math.max(top, line.y(i)) : top;
            }
        }
        return top > 0 ? top : 1;
    }

    /**
     * The x of the point that is next to a place.
     *
     * @param x a place on the x axis
     * @return the x of a point, or empty if there is none
     */
    public OptionalDouble nearestX(double x) {
        double best = Double.NaN;
        for (Series line : series) {
            for (int i = 0; i < line.size(); i++) {
                if (Double.isNaN(best) || Math.abs(line.x(i) - x) < Math.abs(best - x)) {
                    best = line.x(i);
                }
            }
        }
        return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(best);
    }

    /**
     * The x of a point beside a place, for stepping through a plot that is not empty.
     *
     * @param from      the place; empty for beyond the end that the step comes from
     * @param direction 1 for upwards, -1 for downwards
     * @return the x of a point
     */
    public double next(Optional<Double> from, int direction) {
        double start = from.orElse(direction > 0 ? minX() - 1 : maxX() + 1);
        double to = Math.max(minX(), Math.min(maxX(), start + direction));
        return nearestX(to).orElse(to);
    }

    /**
     * The plot held against other values.
     *
     * @param others the thresholds
     * @return the plot
     */
    public LinePlot withThresholds(List<Threshold> others) {
        return new LinePlot(id, title, xAxis, left, right, series, others);
    }

    /**
     * The plot with no more points than a picture can show.
     *
     * @param pixelColumns width of the picture in pixels, at least 1
     * @return the plot with at most two points a pixel column in each series
     */
    public LinePlot downSampled(int pixelColumns) {
        return downSampled(new PlotRange(minX(), Math.max(maxX(), minX() + SMALLEST)), pixelColumns);
    }

    /**
     * The plot with no more points than a picture of a part of it can show.
     *
     * @param inView       the part of the x axis that is in view
     * @param pixelColumns width of the picture in pixels, at least 1
     * @return the plot with at most two points a pixel column in each series, and those next to the part
     */
    public LinePlot downSampled(PlotRange inView, int pixelColumns) {
        List<Series> fewer = series.stream().map(line -> DownSampling.minMax(line.within(inView), inView.from(),
                inView.to(), pixelColumns)).toList();
        return new LinePlot(id, title, xAxis, left, right, fewer, thresholds);
    }

    @Override
    public String readout(PlotPoint at) {
        List<String> values = new ArrayList<>();
        for (Series line : series) {
            line.indexOf(at.x()).ifPresent(i -> values.add(line.label() + ' ' + line.unit().text(line.y(i))));
        }
        return values.isEmpty() ? "" : xText(at.x()) + ": " + String.join(", ", values);
    }

    /**
     * A place on the x axis in words.
     *
     * @param x the place
     * @return for example {@code Round 3}
     */
    public String xText(double x) {
        return xAxis.label() + ' ' + xAxis.unit().text(x);
    }

    /** A row for each x, a column for each series. */
    @Override
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(xAxis.text()));
        series.forEach(line -> heading.add(Axis.text(line.label(), line.unit())));
        rows.add(heading);
        TreeSet<Double> xs = new TreeSet<>();
        series.forEach(line -> line.forEachX(xs::add));
        for (double x : xs) {
            rows.add(row(x));
        }
        return rows;
    }

    private List<String> row(double x) {
        List<String> row = new ArrayList<>(List.of(ExactNumbers.text(x)));
        for (Series line : series) {
            OptionalInt index = line.indexOf(x);
            row.add(index.isPresent() ? ExactNumbers.text(line.y(index.getAsInt())) : "");
        }
        return row;
    }
}
