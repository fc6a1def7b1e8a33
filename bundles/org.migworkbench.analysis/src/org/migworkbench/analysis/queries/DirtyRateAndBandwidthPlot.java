package org.migworkbench.analysis.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.migration.PolicyLimits;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.quantities.Unit;

/**
 * How fast the guest dirties memory against how fast it is sent: the question that decides whether pre-copy ends. The axis
 * is that of the live rounds; the last rate, at which nothing has to be shared with the guest, may be far above it.
 */
final class DirtyRateAndBandwidthPlot implements RoundPlot {

    private static final String THROTTLE_TRIGGER = "throttleTriggerThreshold";
    private static final String DIRTY_LIMIT = "vcpuDirtyLimit";

    @Override
    public String metric() {
        return "dirtyRateAndBandwidth";
    }

    @Override
    public String title() {
        return "Dirty rate and bandwidth";
    }

    @Override
    public boolean isShownFirst() {
        return true;
    }

    @Override
    public LinePlot compute(PlottedMigration migration, RoundPlaces places) {
        List<RoundStats> rounds = migration.rounds().rounds();
        double live = rounds.stream().filter(RoundLines::isGuestRunningAtSource).mapToDouble(
                round -> Math.max(round.traffic().bandwidthBytesPerSecond(), round.guest().dirtyRateBytesPerSecond()))
                .max().orElse(0);
        double all = rounds.stream().mapToDouble(round -> round.traffic().bandwidthBytesPerSecond()).max().orElse(0);
        ShownUnit unit = ShownUnit.forAxis(Unit.BYTES_PER_SECOND, live > 0 ? live : all);
        RoundLines.Rounds of = new RoundLines.Rounds(migration.rounds(), places);
        Series dirtied = RoundLines.series(key("dirtyRate", "Dirty rate", unit, SeriesRole.DIRTY_RATE), of,
                RoundLines::isDirtyKnown, round -> unit.of(round.guest().dirtyRateBytesPerSecond()));
        Series sent = RoundLines.series(key("bandwidth", "Bandwidth", unit, SeriesRole.BANDWIDTH), of, round -> true,
                round -> unit.of(round.traffic().bandwidthBytesPerSecond()));
        Axis axis = new Axis("Rate", unit, false).readUpTo(unit.of(live));
        return new LinePlot(metric(), title(), places.shown(), axis, Optional.empty(),
                List.of(dirtied, sent), limits(migration, unit));
    }

    private static SeriesKey key(String id, String label, ShownUnit unit, SeriesRole role) {
        return new SeriesKey(id, label, AxisId.LEFT, unit, role);
    }

    private static List<Threshold> limits(PlottedMigration migration, ShownUnit unit) {
        PolicyLimits limits = migration.limits();
        List<Threshold> shown = new ArrayList<>();
        limits.find(PolicyLimits.BANDWIDTH)
                .map(limit -> RoundLines.threshold(limit, AxisId.LEFT, unit, "Limit")).ifPresent(shown::add);
        if (limits.word("throttling").equals("dirty-limit")) {
            limits.find(DIRTY_LIMIT).map(limit -> RoundLines.threshold(limit, AxisId.LEFT, unit, "Dirty limit"))
                    .ifPresent(shown::add);
        }
        double sent = trigger(migration.rounds().rounds());
        if (sent > 0 && RoundLines.isAutoConverging(limits)) {
            limits.find(THROTTLE_TRIGGER).map(limit -> RoundLines.threshold(limit, AxisId.LEFT, unit,
                    "Throttled from", unit.of(sent))).ifPresent(shown::add);
        }
        return shown;
    }

    /** Bytes a second of the last whole live round: the trigger is a share of what is sent. */
    private static double trigger(List<RoundStats> rounds) {
        return rounds.stream().filter(RoundLines::isGuestRunningAtSource)
                .mapToDouble(round -> round.traffic().bandwidthBytesPerSecond()).max().orElse(0);
    }
}
