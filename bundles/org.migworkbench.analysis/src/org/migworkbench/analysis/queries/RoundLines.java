package org.migworkbench.analysis.queries;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.migration.PolicyLimit;
import org.migworkbench.analysis.migration.PolicyLimits;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.analysis.plots.ThresholdKnob;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.ShownUnit;

/** What the plots over rounds share. */
final class RoundLines {

    private RoundLines() {
    }

    /** Lines with one value axis. */
    static LinePlot plot(String metric, String title, Axis below, Axis left, Series... lines) {
        return new LinePlot(metric, title, below, left, Optional.empty(), List.of(lines), List.of());
    }

    /**
     * A line with a point for each round that a condition lets pass; in time, what holds for a whole round has one more
     * where the first of them began.
     */
    static Series series(SeriesKey key, Rounds of, Predicate<RoundStats> shown, ToDoubleFunction<RoundStats> value) {
        List<RoundStats> points = of.rounds().rounds().stream().filter(shown).toList();
        boolean fromStart = key.role().isHeld() && of.places().isInTime() && !points.isEmpty();
        DoubleStream xs = points.stream().mapToDouble(of.places()::at);
        DoubleStream ys = points.stream().mapToDouble(value);
        return fromStart
                ? new Series(key, DoubleStream.concat(DoubleStream.of(of.places().from(points.get(0))), xs).toArray(),
                        DoubleStream.concat(DoubleStream.of(value.applyAsDouble(points.get(0))), ys).toArray())
                : new Series(key, xs.toArray(), ys.toArray());
    }

    /**
     * Rounds and where they stand.
     *
     * @param rounds the rounds
     * @param places their places
     */
    record Rounds(MigrationRounds rounds, RoundPlaces places) {
    }

    /** A limit as a line in a plot of values of its own kind. */
    static Threshold threshold(PolicyLimit limit, AxisId axis, ShownUnit unit, String label) {
        return threshold(limit, axis, unit, label, unit.of(1));
    }

    /**
     * A limit as a line in a plot of other values.
     *
     * @param shown how much in the unit of the plot one of the limit's stored unit is, above 0
     */
    static Threshold threshold(PolicyLimit limit, AxisId axis, ShownUnit unit, String label, double shown) {
        ThresholdKnob knob = new ThresholdKnob(limit.path(), limit.unit(), limit.whole(), 1 / shown, limit.range());
        return new Threshold(axis, limit.value() * shown, unit, label, Optional.of(knob));
    }

    static boolean isGuestRunningAtSource(RoundStats round) {
        return round.phase() == Phase.PRECOPY;
    }

    static boolean isDirtyKnown(RoundStats round) {
        return isGuestRunningAtSource(round) && round.isLogRead();
    }

    static boolean isRemainingKnown(RoundStats round) {
        return round.traffic().remainingBytes() != RoundStats.UNKNOWN;
    }

    static double percent(double share) {
        return ShownUnit.PERCENT.of(share);
    }

    /** Whether QEMU's auto-converge may slow the guest, however its policy says so. */
    static boolean isAutoConverging(PolicyLimits limits) {
        return limits.word("throttling").equals("auto-converge") || limits.word("allowAutoConverge").equals("true");
    }
}
