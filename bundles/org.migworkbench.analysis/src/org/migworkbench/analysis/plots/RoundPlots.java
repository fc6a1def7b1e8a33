package org.migworkbench.analysis.plots;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.migworkbench.analysis.AxisId;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.PlotModel;
import org.migworkbench.analysis.PlotProvider;
import org.migworkbench.analysis.Series;
import org.migworkbench.analysis.SeriesRole;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.ShownUnit;

/** The plots over the rounds of a migration, and what they share. */
public final class RoundPlots {

    private static final double BITS_PER_BYTE = 8;
    private static final double MEGA = 1e6;

    private RoundPlots() {
    }

    /**
     * All plots, in the order in which they stand side by side.
     *
     * @return the providers
     */
    public static List<PlotProvider> all() {
        return List.of(new DirtyRateAndBandwidthPlot(), new BandwidthSharePlot(), new RemainingAndDowntimePlot(),
                new ServiceQualityPlot());
    }

    /**
     * The plots of a migration that say anything about it.
     *
     * @param rounds the rounds so far
     * @return the models, in the order of {@link #all()}
     */
    public static List<PlotModel> of(MigrationRounds rounds) {
        return all().stream().filter(provider -> provider.appliesTo(rounds)).map(provider -> provider.compute(rounds))
                .toList();
    }

    /** Start of a series with a point for each round that a condition lets pass. */
    static Series series(SeriesKey key, MigrationRounds rounds, Predicate<RoundStats> shown,
            ToDoubleFunction<RoundStats> value) {
        List<RoundStats> points = rounds.rounds().stream().filter(shown).toList();
        double[] xs = points.stream().mapToDouble(RoundStats::round).toArray();
        double[] ys = points.stream().mapToDouble(value).toArray();
        return new Series(key.id(), key.label(), key.axis(), key.unit(), key.role(), xs, ys);
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
        return bytesPerSecond * BITS_PER_BYTE / MEGA;
    }

    /** What a series is, apart from its points. */
    record SeriesKey(String id, String label, AxisId axis, ShownUnit unit, SeriesRole role) {
    }
}
