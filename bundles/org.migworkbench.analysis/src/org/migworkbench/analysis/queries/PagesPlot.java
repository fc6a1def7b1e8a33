package org.migworkbench.analysis.queries;

import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.quantities.ShownUnit;

/** How many pages each round sent and passed over, and how many the guest wrote meanwhile. */
final class PagesPlot implements RoundPlot {

    private static final SeriesKey SENT = key("pagesSent", "Pages sent", SeriesRole.SENT);
    private static final SeriesKey SKIPPED = key("pagesSkipped", "Pages skipped", SeriesRole.SKIPPED);
    private static final SeriesKey DIRTIED = key("pagesDirtied", "Pages dirtied", SeriesRole.SENT_AGAIN);

    private static SeriesKey key(String id, String label, SeriesRole role) {
        return new SeriesKey(id, label, AxisId.LEFT, ShownUnit.COUNT, role);
    }

    @Override
    public String metric() {
        return "pages";
    }

    @Override
    public String title() {
        return "Pages sent, skipped and dirtied";
    }

    @Override
    public LinePlot compute(PlottedMigration migration, RoundPlaces places) {
        RoundLines.Rounds of = new RoundLines.Rounds(migration.rounds(), places);
        return new LinePlot(metric(), title(), places.shown(), new Axis("Pages", ShownUnit.COUNT, false),
                Optional.empty(),
                List.of(RoundLines.series(SENT, of, round -> true, round -> round.traffic().pagesSent()),
                        RoundLines.series(SKIPPED, of, round -> true, round -> round.traffic().pagesSkipped()),
                        RoundLines.series(DIRTIED, of, RoundLines::isDirtyKnown,
                                round -> round.guest().pagesDirtied())),
                List.of());
    }
}
