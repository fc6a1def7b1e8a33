package org.migworkbench.analysis.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
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
     * Largest value on an axis, thresholds among them.
     *
     * @param axisId which one
     * @return the largest finite value above 0; if there is none 0 where values are below 0, else 1
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
        return top > 0 ? top : bottom(axisId) < 0 ? 0 : 1;
    }

    /**
     * Smallest value on an axis that is below 0.
     *
     * @param axisId which one
     * @return the smallest finite value below 0, 0 if there is none
     */
    public double bottom(AxisId axisId) {
        double bottom = 0;
        for (Series line : series) {
            for (int i = 0; i < line.size() && line.axis() == axisId; i++) {
                bottom = Double.isFinite(line.y(i)) ? Math.min(bottom, line.y(i)) : bottom;
            }
        }
        return bottom;
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
     * The plot as that of one of several results.
     *
     * @param source the result
     * @return the plot, without what it is held against
     */
    public LinePlot of(SeriesSource source) {
        return new LinePlot(id, title, xAxis, left, right, series.stream().map(line -> line.of(source)).toList(),
                List.of());
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
     * The plot with the lines of another over the same kind of axis, in the larger unit of the two on each axis.
     *
     * @param other the same plot of another result
     * @return both
     */
    public LinePlot with(LinePlot other) {
        Axis below = larger(xAxis, other.xAxis);
        Axis beside = larger(left, other.left);
        Optional<Axis> opposite = right.isPresent() && other.right.isPresent()
                ? Optional.of(larger(right.get(), other.right.get())) : right.or(other::right);
        List<Series> all = new ArrayList<>();
        for (LinePlot plot : List.of(this, other)) {
            for (Series line : plot.series) {
                Axis axis = line.axis() == AxisId.LEFT ? beside : opposite.orElseThrow();
                all.add(line.in(axis.unit(), plot.xAxis.unit(), below.unit()));
            }
        }
        return new LinePlot(id, title, below, beside, opposite, all, thresholds);
    }

    private static Axis larger(Axis one, Axis other) {
        return one.unit().compareTo(other.unit()) >= 0 ? one : other;
    }

    /**
     * The plot with the values of an earlier state faintly behind its own.
     *
     * @param earlier what the same plot showed before; its values are converted to this plot's units, and what has no
     *                axis here or is spread over something else is left out
     * @return the plot; this one if nothing of the other can be shown
     */
    public LinePlot withGhost(LinePlot earlier) {
        if (!xAxis.unit().isOfKind(earlier.xAxis.unit())) {
            return this;
        }
        List<Series> all = new ArrayList<>();
        for (Series line : earlier.series) {
            if (!line.source().ghost()) {
                axis(line.axis()).filter(axis -> axis.unit().isOfKind(line.unit()))
                        .map(axis -> line.in(axis.unit(), earlier.xAxis.unit(), xAxis.unit()))
                        .map(same -> same.of(line.source().asGhost())).ifPresent(all::add);
            }
        }
        all.addAll(series);
        return new LinePlot(id, title, xAxis, left, right, all, thresholds);
    }

    /**
     * The plot with no more points than a picture can show.
     *
     * @param pixelColumns width of the picture in pixels, at least 1
     * @return the plot with at most two points a pixel column in each series
     */
    public LinePlot downSampled(int pixelColumns) {
        List<Series> fewer = series.stream()
                .map(line -> DownSampling.minMax(line, minX(), maxX(), pixelColumns)).toList();
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
