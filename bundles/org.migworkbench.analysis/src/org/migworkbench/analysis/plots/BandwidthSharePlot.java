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
import org.migworkbench.quantities.ShownUnit;

/** What share of the slowest link on the way a migration takes from everyone else. */
public final class BandwidthSharePlot implements PlotProvider {

    private static final double PER_CENT = 100;
    private static final SeriesKey SHARE = new SeriesKey("bandwidthShare", "Link share", AxisId.LEFT,
            ShownUnit.PERCENT, SeriesRole.BANDWIDTH_SHARE);

    @Override
    public String id() {
        return "bandwidthShare";
    }

    @Override
    public PlotModel compute(MigrationRounds rounds) {
        return new PlotModel(id(), "Bandwidth share", Axis.ROUNDS, new Axis("Share", ShownUnit.PERCENT, false),
                Optional.empty(),
                List.of(RoundPlots.series(SHARE, rounds, round -> true,
                        round -> round.traffic().bandwidthShare() * PER_CENT)));
    }
}
