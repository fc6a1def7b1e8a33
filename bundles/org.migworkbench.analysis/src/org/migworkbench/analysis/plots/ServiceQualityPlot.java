package org.migworkbench.analysis.plots;

import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.Axis;
import org.migworkbench.analysis.AxisId;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.PlotModel;
import org.migworkbench.analysis.PlotProvider;
import org.migworkbench.analysis.SeriesRole;
import org.migworkbench.analysis.plots.RoundPlots.SeriesKey;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.ShownUnit;

/**
 * What the migration took from its guest in each round: throttling, write faults, page requests, encoding and network
 * together. A round in which the guest stood still has no point: that time is the downtime.
 */
public final class ServiceQualityPlot implements PlotProvider {

    private static final double PER_CENT = 100;
    private static final SeriesKey SLOWDOWN = new SeriesKey("guestSlowdown", "Guest slowdown", AxisId.LEFT,
            ShownUnit.PERCENT, SeriesRole.GUEST_SLOWDOWN);

    @Override
    public String id() {
        return "serviceQuality";
    }

    @Override
    public boolean appliesTo(MigrationRounds rounds) {
        return rounds.rounds().stream().anyMatch(round -> round.guest().slowdown() > 0);
    }

    @Override
    public PlotModel compute(MigrationRounds rounds) {
        return new PlotModel(id(), "Service quality", Axis.ROUNDS, new Axis("Slowdown", ShownUnit.PERCENT,
                false), Optional.empty(),
                List.of(RoundPlots.series(SLOWDOWN, rounds, ServiceQualityPlot::isGuestRunning,
                        round -> round.guest().slowdown() * PER_CENT)));
    }

    private static boolean isGuestRunning(RoundStats round) {
        return round.phase() != Phase.STOP_AND_COPY;
    }
}
