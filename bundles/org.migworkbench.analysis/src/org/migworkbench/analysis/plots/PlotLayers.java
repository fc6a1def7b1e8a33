package org.migworkbench.analysis.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the same plot of several results, or of earlier and later states, over each other. */
public final class PlotLayers {

    private PlotLayers() {
    }

    /**
     * A plot as that of one of several results.
     *
     * @param plot   the plot
     * @param source the result
     * @return the plot, without what it is held against
     */
    public static LinePlot of(LinePlot plot, SeriesSource source) {
        return new LinePlot(plot.id(), plot.title(), plot.xAxis(), plot.left(), plot.right(),
                plot.series().stream().map(line -> line.of(source)).toList(), List.of());
    }

    /**
     * One plot with the lines of two over the same kind of axis, in the larger unit of both on each axis.
     *
     * @param one   a plot
     * @param other the same plot of another result
     * @return both
     */
    public static LinePlot both(LinePlot one, LinePlot other) {
        Axis below = larger(one.xAxis(), other.xAxis());
        Axis beside = larger(one.left(), other.left());
        Optional<Axis> opposite = one.right().isPresent() && other.right().isPresent()
                ? Optional.of(larger(one.right().get(), other.right().get())) : one.right().or(other::right);
        List<Series> all = new ArrayList<>();
        for (LinePlot plot : List.of(one, other)) {
            for (Series line : plot.series()) {
                Axis axis = line.axis() == AxisId.LEFT ? beside : opposite.orElseThrow();
                all.add(line.in(axis.unit(), plot.xAxis().unit(), below.unit()));
            }
        }
        return new LinePlot(one.id(), one.title(), below, beside, opposite, all, one.thresholds());
    }

    private static Axis larger(Axis one, Axis other) {
        Axis larger = one.unit().compareTo(other.unit()) >= 0 ? one : other;
        double most = Math.max(larger.unit().convert(one.readUpTo(), one.unit()),
                larger.unit().convert(other.readUpTo(), other.unit()));
        return larger.readUpTo(one.readUpTo() > 0 && other.readUpTo() > 0 ? most : 0);
    }

    /**
     * A plot with the values of an earlier state faintly behind its own.
     *
     * @param plot    what is shown now
     * @param earlier what the same plot showed before; its values are converted to this plot's units, and what has no
     *                axis here or is spread over something else is left out
     * @return both
     */
    public static LinePlot withGhost(LinePlot plot, LinePlot earlier) {
        boolean fits = earlier.xAxis().label().equals(plot.xAxis().label())
                && earlier.xAxis().unit().isOfKind(plot.xAxis().unit());
        List<Series> all = new ArrayList<>(plot.series());
        for (Series line : fits ? earlier.series() : List.<Series>of()) {
            plot.axis(line.axis()).filter(axis -> axis.unit().isOfKind(line.unit()) && !line.source().ghost()
                    && !line.role().isStacked())
                    .map(axis -> line.in(axis.unit(), earlier.xAxis().unit(), plot.xAxis().unit()))
                    .map(same -> same.of(line.source().asGhost())).ifPresent(all::add);
        }
        return new LinePlot(plot.id(), plot.title(), plot.xAxis(), plot.left(), plot.right(), all, plot.thresholds());
    }

    /**
     * The upper edges of areas that stand on each other.
     *
     * @param plot   a plot
     * @param axisId the axis of the areas
     * @return for each area, from below, the sum of its values and those below it; they all have their points at the same
     *         places
     */
    public static List<Series> sums(LinePlot plot, AxisId axisId) {
        List<Series> sums = new ArrayList<>();
        for (Series line : plot.series()) {
            if (line.axis() == axisId && line.role().isStacked()) {
                sums.add(sums.isEmpty() ? line : line.plus(sums.get(sums.size() - 1)));
            }
        }
        return sums;
    }
}
