package org.migworkbench.analysis.queries;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.ShownUnit;

/** What the plots over rounds share. */
final class RoundLines {

    private RoundLines() {
    }

    /** Lines with one value axis. */
    static LinePlot plot(String metric, String title, Axis left, Series... lines) {
        return new LinePlot(metric, title, Axis.ROUNDS, left, Optional.empty(), List.of(lines), List.of());
    }

    /** A line with a point for each round that a condition lets pass. */
    static Series series(SeriesKey key, MigrationRounds rounds, Predicate<RoundStats> shown,
            ToDoubleFunction<RoundStats> value) {
        List<RoundStats> points = rounds.rounds().stream().filter(shown).toList();
        double[] xs = points.stream().mapToDouble(RoundStats::round).toArray();
        double[] ys = points.stream().mapToDouble(value).toArray();
        return new Series(key, xs, ys);
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

    static double megabitsPerSecond(double bytesPerSecond) {
        return ShownUnit.MBIT_PER_SECOND.of(bytesPerSecond);
    }

    static double percent(double share) {
        return ShownUnit.PERCENT.of(share);
    }
}
