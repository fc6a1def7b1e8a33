package org.migworkbench.analysis.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.quantities.Unit;

/**
 * What is left to send after each round, against what may be left when the guest stops, and against the rounds and the time
 * after which the policy stops or gives up.
 */
final class RemainingPlot implements RoundPlot {

    private static final String MIN_REMAINING = "minRemaining";
    private static final String POSTCOPY = "postcopyAfter";
    private static final long GIB = 1L << 30;
    /** Parameters by which policies end after a number of rounds. */
    private static final List<String> ROUND_LIMITS = List.of("maxIterations", "dirtyPasses", "rounds", POSTCOPY);

    @Override
    public String metric() {
        return "remaining";
    }

    @Override
    public String title() {
        return "Remaining memory";
    }

    @Override
    public boolean isShownFirst() {
        return true;
    }

    @Override
    public LinePlot compute(PlottedMigration migration, RoundPlaces places) {
        List<RoundStats> rounds = migration.rounds().rounds();
        boolean hasDisk = rounds.stream().anyMatch(round -> round.disk().isCopied());
        long most = rounds.stream()
                .mapToLong(round -> Math.max(round.traffic().remainingBytes(), round.disk().remainingBytes())).max()
                .orElse(0);
        ShownUnit unit = ShownUnit.forAxis(Unit.BYTES, most);
        RoundLines.Rounds of = new RoundLines.Rounds(migration.rounds(), places);
        List<Series> series = new ArrayList<>();
        series.add(RoundLines.series(key("remaining", "Remaining", unit, SeriesRole.REMAINING), of,
                RoundLines::isRemainingKnown, round -> unit.of(round.traffic().remainingBytes())));
        if (hasDisk) {
            series.add(RoundLines.series(key("diskRemaining", "Remaining disk", unit, SeriesRole.DISK_REMAINING), of,
                    round -> true, round -> unit.of(round.disk().remainingBytes())));
        }
        return new LinePlot(metric(), hasDisk ? "Remaining memory and disk" : title(), places.shown(),
                new Axis("Remaining", unit, false), Optional.empty(), series, thresholds(migration, places, unit));
    }

    private static SeriesKey key(String id, String label, ShownUnit unit, SeriesRole role) {
        return new SeriesKey(id, label, AxisId.LEFT, unit, role);
    }

    private static List<Threshold> thresholds(PlottedMigration migration, RoundPlaces places, ShownUnit unit) {
        PolicyLimits limits = migration.limits();
        List<Threshold> shown = new ArrayList<>();
        double rate = lastRate(migration.rounds().rounds());
        if (rate > 0) {
            limits.find(PolicyLimits.DOWNTIME).map(limit -> RoundLines.threshold(limit, AxisId.LEFT, unit, "Sent in",
                    unit.of(rate))).ifPresent(shown::add);
        }
        migration.vm().map(VmSpec::pageSizeBytes).flatMap(page -> limits.find(MIN_REMAINING)
                .map(limit -> RoundLines.threshold(limit, AxisId.LEFT, unit, "Few enough:", unit.of(page))))
                .ifPresent(shown::add);
        ends(migration, places).forEach(shown::add);
        return shown;
    }

    /** Bytes that the policy expected to send in a nanosecond while the guest stands still, after the last live round. */
    private static double lastRate(List<RoundStats> rounds) {
        return rounds.stream().filter(RoundLines::isGuestRunningAtSource).filter(RoundLines::isRemainingKnown)
                .filter(round -> round.traffic().remainingBytes() > 0 && round.guest().expectedDowntimeNanos() > 0)
                .reduce((earlier, later) -> later).map(round -> round.traffic().remainingBytes()
                        / (double) round.guest().expectedDowntimeNanos())
                .orElse(0.0);
    }

    /** Where it ends, in rounds or in time. */
    private static List<Threshold> ends(PlottedMigration migration, RoundPlaces places) {
        PolicyLimits limits = migration.limits();
        List<Threshold> ends = new ArrayList<>();
        if (places.axis() == PlotAxis.ROUND) {
            ROUND_LIMITS.forEach(name -> limits.find(name).filter(limit -> isUsed(name, limits))
                    .ifPresent(limit -> ends.add(upright(limit, places, name.equals(POSTCOPY) ? "Post-copy after round"
                            : "Stopped after round", 1))));
            limits.find(PolicyLimits.ROUNDS)
                    .ifPresent(limit -> ends.add(upright(limit, places, "Given up after round", 1)));
        } else if (places.axis() == PlotAxis.TIME) {
            limits.find(PolicyLimits.TIMEOUT)
                    .ifPresent(limit -> ends.add(upright(limit, places, "Time-out", places.after(1))));
            migration.vm().map(vm -> vm.memoryBytes() / (double) GIB).flatMap(gib -> limits
                    .find("completionTimeoutPerGiB").filter(limit -> limit.value() > 0)
                    .map(limit -> upright(limit, places, "Time-out per GiB", places.after(gib))))
                    .ifPresent(ends::add);
        }
        return ends;
    }

    /** Post-copy begins after a round only where it isn't left to a person. */
    private static boolean isUsed(String name, PolicyLimits limits) {
        return !name.equals(POSTCOPY) || limits.find(name).map(PolicyLimit::value).orElse(0.0) > 0;
    }

    private static Threshold upright(PolicyLimit limit, RoundPlaces places, String label, double shown) {
        return RoundLines.threshold(limit, AxisId.BELOW, places.shown().unit(), label, shown);
    }
}
