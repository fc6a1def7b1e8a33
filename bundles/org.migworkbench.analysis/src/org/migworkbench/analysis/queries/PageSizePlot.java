package org.migworkbench.analysis.queries;

import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.quantities.ShownUnit;

/** How many bytes a page took on the wire in each round: what marks for zero pages and compression save. */
final class PageSizePlot implements RoundPlot {

    private static final ShownUnit UNIT = ShownUnit.KIBIBYTES;
    private static final SeriesKey SIZE = new SeriesKey("bytesPerPage", "Sent for a page", AxisId.LEFT, UNIT,
            SeriesRole.COMPRESSED);

    @Override
    public String metric() {
        return "bytesPerPage";
    }

    @Override
    public String title() {
        return "Compression: bytes sent for a page";
    }

    @Override
    public LinePlot compute(PlottedMigration migration, RoundPlaces places) {
        List<Threshold> page = migration.vm().map(vm -> new Threshold(AxisId.LEFT, UNIT.of(vm.pageSizeBytes()), UNIT,
                "Page", Optional.empty())).stream().toList();
        return new LinePlot(metric(), title(), places.shown(), new Axis("Bytes a page", UNIT, false), Optional.empty(),
                List.of(RoundLines.series(SIZE, new RoundLines.Rounds(migration.rounds(), places),
                        round -> round.traffic().pagesSent() > 0,
                        round -> UNIT.of(round.traffic().bytesSent() / (double) round.traffic().pagesSent()))),
                page);
    }
}
