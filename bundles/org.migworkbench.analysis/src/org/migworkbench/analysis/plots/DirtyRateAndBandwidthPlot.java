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

/** How fast the guest dirties memory against how fast it is sent: the question that decides whether pre-copy ends. */
public final class DirtyRateAndBandwidthPlot implements PlotProvider {

    private static final ShownUnit UNIT = ShownUnit.MBIT_PER_SECOND;
    private static final SeriesKey DIRTY_RATE = new SeriesKey("dirtyRate", "Dirty rate", AxisId.LEFT, UNIT,
            SeriesRole.DIRTY_RATE);
    private static final SeriesKey BANDWIDTH = new SeriesKey("bandwidth", "Bandwidth", AxisId.LEFT, UNIT,
            SeriesRole.BANDWIDTH);

    @Override
    public String id() {
        return "dirtyRateAndBandwidth";
    }

    @Override
    public PlotModel compute(MigrationRounds rounds) {
        return new PlotModel(id(), "Dirty rate and bandwidth", Axis.ROUNDS, new Axis("Rate", UNIT, false),
                Optional.empty(),
                List.of(RoundPlots.series(DIRTY_RATE, rounds, RoundPlots::isDirtyKnown,
                        round -> RoundPlots.megabitsPerSecond(round.guest().dirtyRateBytesPerSecond())),
                        RoundPlots.series(BANDWIDTH, rounds, round -> true,
                                round -> RoundPlots.megabitsPerSecond(round.traffic().bandwidthBytesPerSecond()))));
    }
}
