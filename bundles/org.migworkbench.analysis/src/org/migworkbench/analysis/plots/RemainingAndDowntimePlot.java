package org.migworkbench.analysis.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.migworkbench.analysis.Axis;
import org.migworkbench.analysis.AxisId;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.PlotModel;
import org.migworkbench.analysis.PlotProvider;
import org.migworkbench.analysis.RoundTable;
import org.migworkbench.analysis.Series;
import org.migworkbench.analysis.SeriesRole;
import org.migworkbench.analysis.plots.RoundPlots.SeriesKey;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.ShownUnit;

/** What is left to send after each round, and how long the guest would stand still for it; at the end how long it did. */
public final class RemainingAndDowntimePlot implements PlotProvider {

    private static final double BYTES_PER_MIB = 1 << 20;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    /** From here on a person reads seconds more easily. */
    private static final double LONG_NANOS = 5e9;
    private static final SeriesKey REMAINING = new SeriesKey("remaining", "Remaining", AxisId.LEFT,
            ShownUnit.MEBIBYTES, SeriesRole.REMAINING);

    private static final SeriesKey DISK = new SeriesKey("diskRemaining", "Remaining disk", AxisId.LEFT,
            ShownUnit.MEBIBYTES, SeriesRole.DISK_REMAINING);

    @Override
    public String id() {
        return "remainingAndDowntime";
    }

    @Override
    public PlotModel compute(MigrationRounds rounds) {
        Series remaining = RoundPlots.series(REMAINING, rounds, RoundPlots::isRemainingKnown,
                round -> round.traffic().remainingBytes() / BYTES_PER_MIB);
        boolean isLong = longestNanos(rounds) >= LONG_NANOS;
        ShownUnit unit = isLong ? ShownUnit.SECONDS : ShownUnit.MILLISECONDS;
        double nanosPerUnit = isLong ? NANOS_PER_SECOND : NANOS_PER_MILLI;
        SeriesKey key = new SeriesKey("expectedDowntime", "Expected downtime", AxisId.RIGHT, unit,
                SeriesRole.EXPECTED_DOWNTIME);
        Series expected = RoundPlots.series(key, rounds, RemainingAndDowntimePlot::isExpected,
                round -> round.guest().expectedDowntimeNanos() / nanosPerUnit);
        boolean hasDisk = rounds.rounds().stream().anyMatch(RoundTable::isBesideDisk);
        List<Series> series = new ArrayList<>(List.of(remaining));
        if (hasDisk) {
            series.add(RoundPlots.series(DISK, rounds, round -> true,
                    round -> round.disk().remainingBytes() / BYTES_PER_MIB));
        }
        series.add(expected);
        series.add(downtime(rounds, unit, nanosPerUnit));
        return new PlotModel(id(), hasDisk ? "Remaining memory and disk, downtime" : "Remaining memory and downtime",
                Axis.ROUNDS,
                new Axis("Remaining", ShownUnit.MEBIBYTES, false), Optional.of(new Axis("Downtime", unit, false)),
                series);
    }

    private static OptionalInt first(MigrationRounds rounds, Phase phase) {
        return rounds.rounds().stream().filter(round -> round.phase() == phase).mapToInt(RoundStats::round).findFirst();
    }

    private static boolean isExpected(RoundStats round) {
        return RoundPlots.isGuestRunningAtSource(round) && RoundPlots.isRemainingKnown(round);
    }

    private static double longestNanos(MigrationRounds rounds) {
        double expected = rounds.rounds().stream().filter(RemainingAndDowntimePlot::isExpected)
                .mapToDouble(round -> round.guest().expectedDowntimeNanos()).max().orElse(0);
        return Math.max(expected, rounds.downtimeNanos().orElse(0));
    }

    /** One point, at the round in which the guest stood still, or before the post-copy if that pause has no round. */
    private static Series downtime(MigrationRounds rounds, ShownUnit unit, double nanosPerUnit) {
        int pausedIn = first(rounds, Phase.STOP_AND_COPY).orElse(first(rounds, Phase.POSTCOPY).orElse(-1));
        double pause = rounds.downtimeNanos().orElse(0) / nanosPerUnit;
        boolean known = rounds.downtimeNanos().isPresent();
        SeriesKey key = new SeriesKey("downtime", "Downtime", AxisId.RIGHT, unit, SeriesRole.DOWNTIME);
        return RoundPlots.series(key, rounds, round -> known && round.round() == pausedIn, round -> pause);
    }
}
