package org.migworkbench.analysis.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.migworkbench.analysis.migration.LinkUse;
import org.migworkbench.analysis.migration.LinkUse.Span;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.ShownUnit;

/**
 * What share of the slowest link on the way a migration takes; where others use the link too, what each of them has of it,
 * one on the other.
 */
final class BandwidthSharePlot implements RoundPlot {

    private static final SeriesKey SHARE = key("bandwidthShare", "Link share", SeriesRole.BANDWIDTH_SHARE);
    private static final SeriesKey OWN = key("linkOwn", "This migration", SeriesRole.LINK_OWN);
    private static final SeriesKey OTHERS = key("linkOthers", "Other migrations", SeriesRole.LINK_OTHERS);
    private static final SeriesKey TRAFFIC = key("linkTraffic", "Guests' traffic", SeriesRole.LINK_TRAFFIC);

    private static SeriesKey key(String id, String label, SeriesRole role) {
        return new SeriesKey(id, label, AxisId.LEFT, ShownUnit.PERCENT, role);
    }

    @Override
    public String metric() {
        return "bandwidthShare";
    }

    @Override
    public String title() {
        return "Share of the link";
    }

    @Override
    public boolean isShownFirst() {
        return true;
    }

    @Override
    public LinePlot compute(PlottedMigration migration, RoundPlaces places) {
        Axis axis = new Axis("Share", ShownUnit.PERCENT, false);
        Optional<LinkUse> shared = places.layered() ? Optional.empty() : LinkUse.shared(migration);
        if (shared.isPresent()) {
            List<Span> spans = shared.get().spans();
            List<Span> shown = places.isInTime() ? spans : means(migration.rounds().rounds(), spans);
            List<Series> parts = new ArrayList<>(List.of(part(OWN, migration, places, shown, Span::own)));
            if (shown.stream().anyMatch(span -> span.others() > 0)) {
                parts.add(part(OTHERS, migration, places, shown, Span::others));
            }
            if (shown.stream().anyMatch(span -> span.traffic() > 0)) {
                parts.add(part(TRAFFIC, migration, places, shown, Span::traffic));
            }
            return new LinePlot(metric(), title(), places.shown(), axis, Optional.empty(), parts, List.of());
        }
        return RoundLines.plot(metric(), title(), places.shown(), axis,
                RoundLines.series(SHARE, new RoundLines.Rounds(migration.rounds(), places), round -> true,
                        round -> RoundLines.percent(round.traffic().bandwidthShare())));
    }

    /** A point at the end of each span, in time one more where the first begins. */
    private static Series part(SeriesKey key, PlottedMigration migration, RoundPlaces places, List<Span> spans,
            ToDoubleFunction<Span> share) {
        int first = places.isInTime() && !spans.isEmpty() ? 1 : 0;
        double[] xs = new double[spans.size() + first];
        double[] ys = new double[xs.length];
        if (first == 1) {
            xs[0] = places.after(spans.get(0).fromNanos() - places.startNanos());
            ys[0] = RoundLines.percent(share.applyAsDouble(spans.get(0)));
        }
        for (int i = 0; i < spans.size(); i++) {
            xs[i + first] = places.isInTime() ? places.after(spans.get(i).toNanos() - places.startNanos())
                    : places.at(migration.rounds().rounds().get(i));
            ys[i + first] = RoundLines.percent(share.applyAsDouble(spans.get(i)));
        }
        return new Series(key, xs, ys);
    }

    /** The mean over each round; spans end where rounds do. */
    private static List<Span> means(List<RoundStats> rounds, List<Span> spans) {
        List<Span> means = new ArrayList<>();
        int next = 0;
        for (RoundStats round : rounds) {
            long to = round.startNanos() + round.durationNanos();
            double others = 0;
            double traffic = 0;
            for (; next < spans.size() && spans.get(next).toNanos() <= to; next++) {
                Span span = spans.get(next);
                boolean within = span.fromNanos() >= round.startNanos();
                double part = within ? span.toNanos() - span.fromNanos() : 0;
                others += span.others() * part;
                traffic += span.traffic() * part;
            }
            double length = Math.max(1, round.durationNanos());
            means.add(new Span(round.startNanos(), to, round.traffic().bandwidthShare(), others / length,
                    traffic / length));
        }
        return means;
    }
}
