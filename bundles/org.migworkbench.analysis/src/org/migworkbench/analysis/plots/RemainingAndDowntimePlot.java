package org.migworkbench.analysis.plots;

import java.util.List;
import java.util.Optional;

import org.migworkbench.analysis.Axis;
import org.migworkbench.analysis.AxisId;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.PlotModel;
import org.migworkbench.analysis.PlotProvider;
import org.migworkbench.analysis.Series;
import org.migworkbench.analysis.SeriesRole;
import org.migworkbench.analysis.ValueUnit;
import org.migworkbench.analysis.plots.RoundPlots.SeriesKey;
import org.migworkbench.engine.Phase;
import org.migworkbench.engine.RoundStats;

/** What is left to send after each round, and how long the guest would stand still for it; at the end how long it did. */
public final class RemainingAndDowntimePlot implements PlotProvider {

    private static final double BYTES_PER_MIB = 1 << 20;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final SeriesKey REMAINING = new SeriesKey("remaining", "Remaining", AxisId.LEFT,
            ValueUnit.MEBIBYTES, SeriesRole.REMAINING);
    private static final SeriesKey EXPECTED = new SeriesKey("expectedDowntime", "Expected downtime", AxisId.RIGHT,
            ValueUnit.MILLISECONDS, SeriesRole.EXPECTED_DOWNTIME);
    private static final SeriesKey FINAL = new SeriesKey("downtime", "Downtime", AxisId.RIGHT, ValueUnit.MILLISECONDS,
            SeriesRole.DOWNTIME);

    @Override
    public String id() {
        return "remainingAndDowntime";
    }

    @Override
    public PlotModel compute(MigrationRounds rounds) {
        Series remaining = RoundPlots.series(REMAINING, rounds, RoundPlots::isRemainingKnown,
                round -> round.remainingBytes() / BYTES_PER_MIB);
        Series expected = RoundPlots.series(EXPECTED, rounds,
                round -> RoundPlots.isGuestRunningAtSource(round) && RoundPlots.isRemainingKnown(round),
                round -> round.expectedDowntimeNanos() / NANOS_PER_MILLI);
        return new PlotModel(id(), "Remaining memory and downtime", Axis.ROUNDS,
                new Axis("Remaining", ValueUnit.MEBIBYTES, false),
                Optional.of(new Axis("Downtime", ValueUnit.MILLISECONDS, false)),
                List.of(remaining, expected, downtime(rounds)));
    }

    /** One point, at the round in which the guest stood still. */
    private static Series downtime(MigrationRounds rounds) {
        int pausedIn = rounds.rounds().stream().filter(round -> round.phase() == Phase.STOP_AND_COPY)
                .mapToInt(RoundStats::round).findFirst().orElse(-1);
        double millis = rounds.downtimeNanos().orElse(0) / NANOS_PER_MILLI;
        boolean known = rounds.downtimeNanos().isPresent();
        return RoundPlots.series(FINAL, rounds, round -> known && round.round() == pausedIn, round -> millis);
    }
}
