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
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.quantities.Unit;

/** How much has been sent after each round, against the volume after which the policy stops the guest. */
final class VolumePlot implements RoundPlot {

    private static final String MOST = "maxFactor";

    @Override
    public String metric() {
        return "volume";
    }

    @Override
    public String title() {
        return "Sent so far";
    }

    @Override
    public LinePlot compute(PlottedMigration migration, RoundPlaces places) {
        List<RoundStats> rounds = migration.rounds().rounds();
        double total = rounds.stream().mapToDouble(round -> round.traffic().bytesSent()).sum();
        ShownUnit unit = ShownUnit.forAxis(Unit.BYTES, total);
        double[] xs = new double[rounds.size()];
        double[] ys = new double[rounds.size()];
        long sent = 0;
        for (int i = 0; i < xs.length; i++) {
            sent += rounds.get(i).traffic().bytesSent();
            xs[i] = places.at(rounds.get(i));
            ys[i] = unit.of(sent);
        }
        Series series = new Series(new SeriesKey("sent", "Sent so far", AxisId.LEFT, unit, SeriesRole.TOTAL), xs, ys);
        return new LinePlot(metric(), title(), places.shown(), new Axis("Sent", unit, false), Optional.empty(),
                List.of(series), limits(migration, unit));
    }

    private static List<Threshold> limits(PlottedMigration migration, ShownUnit unit) {
        List<Threshold> limits = new ArrayList<>();
        migration.vm().ifPresent(vm -> {
            limits.add(new Threshold(AxisId.LEFT, unit.of(vm.memoryBytes()), unit, "Memory", Optional.empty()));
            migration.limits().find(MOST).filter(limit -> limit.value() > 0).map(limit -> RoundLines.threshold(limit,
                    AxisId.LEFT, unit, "Stopped after times the memory:", unit.of(vm.memoryBytes())))
                    .ifPresent(limits::add);
        });
        return limits;
    }
}
