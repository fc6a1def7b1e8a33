package org.migworkbench.analysis.queries;

import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
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

    @Override
    public String metric() {
        return "serviceQuality";
    }

    @Override
    public boolean appliesTo(PlottedMigration migration) {
        return migration.rounds().rounds().stream().anyMatch(round -> round.guest().slowdown() > 0);
    }

    @Override
    public LinePlot compute(PlottedMigration migration, RoundPlaces places) {
        return RoundLines.plot(metric(), "Service quality", places.shown(),
                new Axis("Slowdown", ShownUnit.PERCENT, false),
                RoundLines.series(SLOWDOWN, new RoundLines.Rounds(migration.rounds(), places),
                        ServiceQualityPlot::isGuestRunning,
                        round -> RoundLines.percent(round.guest().slowdown())));
    }

    private static boolean isGuestRunning(RoundStats round) {
        return round.phase() != Phase.STOP_AND_COPY;
    }
}
