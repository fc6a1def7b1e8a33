package org.migworkbench.analysis.queries;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.migration.PolicyLimit;
import org.migworkbench.analysis.migration.PolicyLimits;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.quantities.Unit;

/** How long the guest would stand still after each round against the limit that was wanted; at the end how long it did. */
final class DowntimePlot implements RoundPlot {

    @Override
    public String metric() {
        return "downtime";
    }

    @Override
    public String title() {
        return "Expected and real downtime";
    }

    @Override
    public boolean isShownFirst() {
        return true;
    }

    @Override
    public LinePlot compute(PlottedMigration migration, RoundPlaces places) {
        MigrationRounds rounds = migration.rounds();
        Optional<PolicyLimit> limit = limit(migration);
        ShownUnit unit = unit(rounds, limit);
        RoundLines.Rounds of = new RoundLines.Rounds(rounds, places);
        Series expected = RoundLines.series(
                new SeriesKey("expectedDowntime", "Expected downtime", AxisId.LEFT, unit, SeriesRole.EXPECTED_DOWNTIME),
                of, DowntimePlot::isExpected, round -> unit.of(round.guest().expectedDowntimeNanos()));
        List<Threshold> limits = limit.map(known -> RoundLines.threshold(known, AxisId.LEFT, unit, "Limit")).stream()
                .toList();
        return new LinePlot(metric(), title(), places.shown(), new Axis("Downtime", unit, false),
                Optional.empty(), List.of(expected, downtime(of, unit)), limits);
    }

    private static Optional<PolicyLimit> limit(PlottedMigration migration) {
        return migration.limits().find(PolicyLimits.DOWNTIME).or(() -> migration.rounds().downtimeLimitNanos().stream()
                .mapToObj(nanos -> new PolicyLimit("migrations[" + migration.rounds().vm() + "].downtimeLimit",
                        Unit.NANOSECONDS, true, nanos, Range.ONE_OR_MORE))
                .findFirst());
    }

    private static ShownUnit unit(MigrationRounds rounds, Optional<PolicyLimit> limit) {
        double expected = rounds.rounds().stream().filter(DowntimePlot::isExpected)
                .mapToDouble(round -> round.guest().expectedDowntimeNanos()).max().orElse(0);
        double longest = Math.max(expected, rounds.downtimeNanos().orElse(0));
        return ShownUnit.forAxis(Unit.NANOSECONDS, Math.max(longest, limit.map(PolicyLimit::value).orElse(0.0)));
    }

    private static boolean isExpected(RoundStats round) {
        return RoundLines.isGuestRunningAtSource(round) && RoundLines.isRemainingKnown(round);
    }

    /** One point, where the guest stood still, or before the post-copy if that pause has no round. */
    private static Series downtime(RoundLines.Rounds of, ShownUnit unit) {
        MigrationRounds rounds = of.rounds();
        int pausedIn = first(rounds, Phase.STOP_AND_COPY).orElse(first(rounds, Phase.POSTCOPY).orElse(-1));
        double pause = unit.of(rounds.downtimeNanos().orElse(0));
        boolean known = rounds.downtimeNanos().isPresent();
        SeriesKey key = new SeriesKey("downtime", "Downtime", AxisId.LEFT, unit, SeriesRole.DOWNTIME);
        return RoundLines.series(key, of, round -> known && round.round() == pausedIn, round -> pause);
    }

    private static OptionalInt first(MigrationRounds rounds, Phase phase) {
        return rounds.rounds().stream().filter(round -> round.phase() == phase).mapToInt(RoundStats::round).findFirst();
    }
}
