package org.migworkbench.analysis.queries;

import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.quantities.ShownUnit;

/** How fast the guest dirties memory against how fast it is sent: the question that decides whether pre-copy ends. */
final class DirtyRateAndBandwidthPlot implements RoundPlot {

    private static final ShownUnit UNIT = ShownUnit.MBIT_PER_SECOND;
    private static final SeriesKey DIRTY_RATE = new SeriesKey("dirtyRate", "Dirty rate", AxisId.LEFT, UNIT,
            SeriesRole.DIRTY_RATE);
    private static final SeriesKey BANDWIDTH = new SeriesKey("bandwidth", "Bandwidth", AxisId.LEFT, UNIT,
            SeriesRole.BANDWIDTH);

    @Override
    public String metric() {
        return "dirtyRateAndBandwidth";
    }

    @Override
    public LinePlot compute(MigrationRounds rounds) {
        return RoundLines.plot(metric(), "Dirty rate and bandwidth", new Axis("Rate", UNIT, false),
                RoundLines.series(DIRTY_RATE, rounds, RoundLines::isDirtyKnown,
                        round -> RoundLines.megabitsPerSecond(round.guest().dirtyRateBytesPerSecond())),
                RoundLines.series(BANDWIDTH, rounds, round -> true,
                        round -> RoundLines.megabitsPerSecond(round.traffic().bandwidthBytesPerSecond())));
    }
}
