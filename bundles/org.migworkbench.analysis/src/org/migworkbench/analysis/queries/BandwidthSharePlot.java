package org.migworkbench.analysis.queries;

import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.quantities.ShownUnit;

/** What share of the slowest link on the way a migration takes from everyone else. */
final class BandwidthSharePlot implements RoundPlot {

    private static final SeriesKey SHARE = new SeriesKey("bandwidthShare", "Link share", AxisId.LEFT,
            ShownUnit.PERCENT, SeriesRole.BANDWIDTH_SHARE);

    @Override
    public String metric() {
        return "bandwidthShare";
    }

    @Override
    public String title() {
        return "Bandwidth share";
    }

    @Override
    public boolean isShownFirst() {
        return true;
    }

    @Override
    public LinePlot compute(PlottedMigration migration, RoundPlaces places) {
        return RoundLines.plot(metric(), title(), places.shown(),
                new Axis("Share", ShownUnit.PERCENT, false),
                RoundLines.series(SHARE, new RoundLines.Rounds(migration.rounds(), places), round -> true,
                        round -> RoundLines.percent(round.traffic().bandwidthShare())));
    }
}
