package org.migworkbench.analysis.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.ShownUnit;

/**
 * What is left to send after each round, and how long the guest would stand still for it against the limit that was wanted;
 * at the end how long it did.
 */
final class RemainingAndDowntimePlot implements RoundPlot {

    /** From here on a person reads seconds more easily. */
    private static final double LONG_NANOS = 5e9;
    private static final SeriesKey REMAINING = new SeriesKey("remaining", "Remaining", AxisId.LEFT,
            ShownUnit.MEBIBYTES, SeriesRole.REMAINING);
    private static final SeriesKey DISK = new SeriesKey("diskRemaining", "Remaining disk", AxisId.LEFT,
            ShownUnit.MEBIBYTES, SeriesRole.DISK_REMAINING);

    @Override
    public String metric() {
        return "remainingAndDowntime";
    }

    @Override
    public LinePlot compute(MigrationRounds rounds) {
        boolean hasDisk = rounds.rounds().stream().anyMatch(round -> round.disk().isCopied());
        Times times = Times.of(rounds);
        List<Series> series = remaining(rounds, hasDisk);
        series.add(times.expected(rounds));
        series.add(times.downtime(rounds));
        String title = hasDisk ? "Remaining memory and disk, downtime" : "Remaining memory and downtime";
        return new LinePlot(metric(), title, Axis.ROUNDS, new Axis("Remaining", ShownUnit.MEBIBYTES, false),
                Optional.of(new Axis("Downtime", times.unit(), false)), series, times.limits(rounds));
    }

    private static List<Series> remaining(MigrationRounds rounds, boolean hasDisk) {
        List<Series> series = new ArrayList<>();
        series.add(RoundLines.series(REMAINING, rounds, RoundLines::isRemainingKnown,
                round -> ShownUnit.MEBIBYTES.of(round.traffic().remainingBytes())));
        if (hasDisk) {
            series.add(RoundLines.series(DISK, rounds, round -> true,
                    round -> ShownUnit.MEBIBYTES.of(round.disk().remainingBytes())));
        }
        return series;
    }

    private static OptionalInt first(MigrationRounds rounds, Phase phase) {
        return rounds.rounds().stream().filter(round -> round.phase() == phase).mapToInt(RoundStats::round).findFirst();
    }

    private static boolean isExpected(RoundStats round) {
        return RoundLines.isGuestRunningAtSource(round) && RoundLines.isRemainingKnown(round);
    }

    /** What is measured in time, in one unit. */
    private record Times(ShownUnit unit) {

        static Times of(MigrationRounds rounds) {
            double expected = rounds.rounds().stream().filter(RemainingAndDowntimePlot::isExpected)
                    .mapToDouble(round -> round.guest().expectedDowntimeNanos()).max().orElse(0);
            double longest = Math.max(expected, Math.max(rounds.downtimeNanos().orElse(0),
                    rounds.downtimeLimitNanos().orElse(0)));
            return new Times(longest >= LONG_NANOS ? ShownUnit.SECONDS : ShownUnit.MILLISECONDS);
        }

        Series expected(MigrationRounds rounds) {
            SeriesKey key = new SeriesKey("expectedDowntime", "Expected downtime", AxisId.RIGHT, unit,
                    SeriesRole.EXPECTED_DOWNTIME);
            return RoundLines.series(key, rounds, RemainingAndDowntimePlot::isExpected,
                    round -> unit.of(round.guest().expectedDowntimeNanos()));
        }

        /** One point, where the guest stood still, or before the post-copy if that pause has no round. */
        Series downtime(MigrationRounds rounds) {
            int pausedIn = first(rounds, Phase.STOP_AND_COPY).orElse(first(rounds, Phase.POSTCOPY).orElse(-1));
            double pause = unit.of(rounds.downtimeNanos().orElse(0));
            boolean known = rounds.downtimeNanos().isPresent();
            SeriesKey key = new SeriesKey("downtime", "Downtime", AxisId.RIGHT, unit, SeriesRole.DOWNTIME);
            return RoundLines.series(key, rounds, round -> known && round.round() == pausedIn, round -> pause);
        }

        List<Threshold> limits(MigrationRounds rounds) {
            if (rounds.downtimeLimitNanos().isEmpty()) {
                return List.of();
            }
            double limit = unit.of(rounds.downtimeLimitNanos().getAsLong());
            return List.of(new Threshold(AxisId.RIGHT, limit, unit, "Limit",
                    Optional.of("migrations[" + rounds.vm() + "].downtimeLimit")));
        }
    }
}
