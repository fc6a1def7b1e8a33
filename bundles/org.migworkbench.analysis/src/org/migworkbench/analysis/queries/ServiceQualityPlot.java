package org.migworkbench.analysis.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.migration.PlottedMigration;
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
 * What the migration took from its guest in each round: throttling, write faults, page requests, encoding and network
 * together. A round in which the guest stood still has no point: that time is the downtime.
 */
final class ServiceQualityPlot implements RoundPlot {

    private static final SeriesKey SLOWDOWN = new SeriesKey("guestSlowdown", "Guest slowdown", AxisId.LEFT,
            ShownUnit.PERCENT, SeriesRole.GUEST_SLOWDOWN);
    private static final SeriesKey THROTTLE = new SeriesKey("throttle", "Throttle", AxisId.LEFT, ShownUnit.PERCENT,
            SeriesRole.THROTTLE);
    private static final String FIRST = "cpuThrottleInitial";
    private static final String MOST = "maxCpuThrottle";

    @Override
    public String metric() {
        return "serviceQuality";
    }

    @Override
    public String title() {
        return "Throttle and slowdown of the guest";
    }

    @Override
    public boolean isShownFirst() {
        return true;
    }

    @Override
    public boolean appliesTo(PlottedMigration migration) {
        return migration.rounds().rounds().stream()
                .anyMatch(round -> round.guest().slowdown() > 0 || round.guest().throttle() > 0);
    }

    @Override
    public LinePlot compute(PlottedMigration migration, RoundPlaces places) {
        RoundLines.Rounds of = new RoundLines.Rounds(migration.rounds(), places);
        List<Series> series = new ArrayList<>();
        series.add(RoundLines.series(SLOWDOWN, of, ServiceQualityPlot::isGuestRunning,
                round -> RoundLines.percent(round.guest().slowdown())));
        if (isThrottled(migration)) {
            series.add(RoundLines.series(THROTTLE, of, RoundLines::isGuestRunningAtSource,
                    round -> RoundLines.percent(round.guest().throttle())));
        }
        return new LinePlot(metric(), title(), places.shown(), new Axis("Slowdown", ShownUnit.PERCENT, false),
                Optional.empty(), series, limits(migration));
    }

    private static boolean isThrottled(PlottedMigration migration) {
        return migration.rounds().rounds().stream().anyMatch(round -> round.guest().throttle() > 0);
    }

    /** Where the throttle begins and ends, of a migration that has come to be throttled. */
    private static List<Threshold> limits(PlottedMigration migration) {
        List<Threshold> limits = new ArrayList<>();
        if (isThrottled(migration) && RoundLines.isAutoConverging(migration.limits())) {
            migration.limits().find(FIRST).map(limit -> RoundLines.threshold(limit, AxisId.LEFT, ShownUnit.PERCENT,
                    "First throttle")).ifPresent(limits::add);
            migration.limits().find(MOST).map(limit -> RoundLines.threshold(limit, AxisId.LEFT, ShownUnit.PERCENT,
                    "Most throttle")).ifPresent(limits::add);
        }
        return limits;
    }

    private static boolean isGuestRunning(RoundStats round) {
        return round.phase() != Phase.STOP_AND_COPY;
    }
}
