package org.migworkbench.analysis.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.quantities.Unit;

/** How long each round takes, against the time within which a predicted write keeps a page back. */
final class RoundLengthPlot implements RoundPlot {

    private static final String THRESHOLD = "threshold";
    private static final String PASSES = "thresholdPasses";

    @Override
    public String metric() {
        return "roundLength";
    }

    @Override
    public String title() {
        return "Length of rounds";
    }

    @Override
    public LinePlot compute(PlottedMigration migration, RoundPlaces places) {
        List<RoundStats> rounds = migration.rounds().rounds();
        ShownUnit unit = ShownUnit.forAxis(Unit.NANOSECONDS,
                rounds.stream().mapToLong(RoundStats::durationNanos).max().orElse(0));
        SeriesKey key = new SeriesKey("roundLength", "Length of a round", AxisId.LEFT, unit, SeriesRole.DURATION);
        return new LinePlot(metric(), title(), places.shown(), new Axis("Length", unit, false), Optional.empty(),
                List.of(RoundLines.series(key, new RoundLines.Rounds(migration.rounds(), places), round -> true,
                        round -> unit.of(round.durationNanos()))),
                limits(migration, unit));
    }

    /** The time of its own, and the one that is counted in passes: of the last live one. */
    private static List<Threshold> limits(PlottedMigration migration, ShownUnit unit) {
        List<Threshold> limits = new ArrayList<>();
        migration.limits().find(THRESHOLD).filter(limit -> limit.unit() == Unit.NANOSECONDS)
                .map(limit -> RoundLines.threshold(limit, AxisId.LEFT, unit, "Written again within"))
                .ifPresent(limits::add);
        double pass = migration.rounds().rounds().stream().filter(RoundLines::isGuestRunningAtSource)
                .mapToDouble(RoundStats::durationNanos).reduce(0, (earlier, later) -> later);
        if (pass > 0) {
            migration.limits().find(PASSES).map(limit -> RoundLines.threshold(limit, AxisId.LEFT, unit,
                    "Written again within passes:", unit.of(pass))).ifPresent(limits::add);
        }
        return limits;
    }
}
