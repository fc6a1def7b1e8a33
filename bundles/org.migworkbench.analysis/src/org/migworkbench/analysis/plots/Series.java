package org.migworkbench.analysis.plots;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.migworkbench.quantities.ShownUnit;

/** A line of a plot: points in the order of x. Immutable. */
public final class Series {

    private final SeriesKey key;
    private final double[] xs;
    private final double[] ys;

    /**
     * Creates a series.
     *
     * @param key what it is
     * @param xs  x of each point, ascending
     * @param ys  value of each point, as many
     */
    public Series(SeriesKey key, double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException("There are " + xs.length + " x but " + ys.length + " values");
        }
        this.key = Objects.requireNonNull(key, "key");
        this.xs = xs.clone();
        this.ys = ys.clone();
        requireAscending(this.xs);
    }

    private static void requireAscending(double[] xs) {
        for (int i = 1; i < xs.length; i++) {
            if (!(xs[i - 1] <= xs[i])) {
                throw new IllegalArgumentException("x must ascend, but " + xs[i] + " comes after " + xs[i - 1]);
            }
        }
    }

    /**
     * Name in exported files.
     *
     * @return the id
     */
    public String id() {
        return key.id();
    }

    /**
     * Name in legend and read-out.
     *
     * @return the label
     */
    public String label() {
        return key.label();
    }

    /**
     * Axis that the values belong to.
     *
     * @return the axis
     */
    public AxisId axis() {
        return key.axis();
    }

    /**
     * Unit of the values.
     *
     * @return the unit
     */
    public ShownUnit unit() {
        return key.unit();
    }

    /**
     * What the series stands for.
     *
     * @return the role
     */
    public SeriesRole role() {
        return key.role();
    }

    /**
     * Whose values it shows.
     *
     * @return the source
     */
    public SeriesSource source() {
        return key.source();
    }

    /**
     * Name in a table and in a legend of several results.
     *
     * @return the label with the name of the result where there are several
     */
    public String fullLabel() {
        return source().name().isEmpty() ? label() : source().name() + ": " + label();
    }

    /**
     * Number of points.
     *
     * @return 0 or more
     */
    public int size() {
        return xs.length;
    }

    /**
     * Where a point is.
     *
     * @param index of the point, from 0
     * @return its x
     */
    public double x(int index) {
        return xs[index];
    }

    /**
     * What value a point has.
     *
     * @param index of the point, from 0
     * @return its value in {@link #unit()}
     */
    public double y(int index) {
        return ys[index];
    }

    /**
     * Finds the point at an x.
     *
     * @param x where
     * @return its index, or empty if there is none
     */
    public OptionalInt indexOf(double x) {
        int index = Arrays.binarySearch(xs, x);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * How much more it has than another at its own points: between two points of the other, its straight line is taken.
     *
     * @param other the other, in the same unit over the same axis
     * @return the difference; without points before the first and behind the last of the other, and where either isn't a
     * number
     */
    public Series minus(Series other) {
        double[] differences = IntStream.range(0, size()).mapToDouble(i -> ys[i] - other.at(xs[i])).toArray();
        int[] known = IntStream.range(0, size()).filter(i -> Double.isFinite(differences[i])).toArray();
        return with(Arrays.stream(known).mapToDouble(i -> xs[i]).toArray(),
                Arrays.stream(known).mapToDouble(i -> differences[i]).toArray());
    }

    /** The value at a place, on the line between its points; not a number outside of them. */
    private double at(double x) {
        int index = Arrays.binarySearch(xs, x);
        if (index >= 0) {
            return ys[index];
        }
        int next = -index - 1;
        if (next == 0 || next == xs.length) {
            return Double.NaN;
        }
        double share = (x - xs[next - 1]) / (xs[next] - xs[next - 1]);
        return ys[next - 1] + share * (ys[next] - ys[next - 1]);
    }

    /**
     * The point with the greatest value.
     *
     * @param range part of the x axis
     * @return its index, or empty if there is none
     */
    public OptionalInt greatestIn(PlotRange range) {
        return IntStream.range(0, xs.length).filter(i -> range.contains(xs[i]) && Double.isFinite(ys[i]))
                .reduce((one, other) -> ys[other] > ys[one] ? other : one);
    }

    /** The same points raised by the values of another series at their places. */
    Series plus(Series below) {
        double[] raised = ys.clone();
        for (int i = 0; i < raised.length; i++) {
            OptionalInt other = i < below.size() && below.x(i) == xs[i] ? OptionalInt.of(i) : below.indexOf(xs[i]);
            raised[i] += other.isPresent() ? below.y(other.getAsInt()) : 0;
        }
        return new Series(key, xs, raised);
    }

    boolean hasPositive() {
        return Arrays.stream(ys).anyMatch(y -> y > 0 && Double.isFinite(y));
    }

    /** Visits where all points are. */
    void forEachX(DoubleConsumer visitor) {
        Arrays.stream(xs).forEach(visitor);
    }

    /**
     * The same series with other points.
     *
     * @param newXs x of each point, ascending
     * @param newYs value of each point
     * @return the other series
     */
    Series with(double[] newXs, double[] newYs) {
        return new Series(key, newXs, newYs);
    }

    /**
     * The same values as those of another result, for a plot of several.
     *
     * @param source the result
     * @return the series
     */
    public Series of(SeriesSource source) {
        return new Series(key.of(source), xs, ys);
    }

    /** The points in a part of the x axis and the next ones on both sides, to which lines go. */
    Series within(PlotRange range) {
        int from = 0;
        while (from + 1 < xs.length && xs[from + 1] < range.from()) {
            from++;
        }
        int to = xs.length;
        while (to - 1 > from && xs[to - 2] > range.to()) {
            to--;
        }
        return from == 0 && to == xs.length ? this
                : with(Arrays.copyOfRange(xs, from, to), Arrays.copyOfRange(ys, from, to));
    }

    /** The same values in another unit of the same kind, over places in another such unit. */
    Series in(ShownUnit unit, ShownUnit fromX, ShownUnit toX) {
        if (unit == unit() && fromX == toX) {
            return this;
        }
        return new Series(key.in(unit), Arrays.stream(xs).map(x -> toX.convert(x, fromX)).toArray(),
                Arrays.stream(ys).map(y -> unit.convert(y, unit())).toArray());
    }
}
