package org.migworkbench.analysis.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.BarPlot;
import org.migworkbench.analysis.plots.BarPlot.Bars;
import org.migworkbench.analysis.plots.Categories;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.ServiceQuality;
import org.migworkbench.quantities.ShownUnit;

/**
 * What a migration came to in all, a bar for each kind of thing; beside each other where there are several. The same over
 * every axis, for rounds and times are added up.
 */
final class TotalsBars implements MigrationPlot {

    /** Pages by what was done with them. */
    static final TotalsBars PAGES = new TotalsBars("pagesInAll", "Pages in all: sent, again, zero, skipped",
            new Axis("Pages", ShownUnit.COUNT, false), List.of(
                    new Part("Sent", result -> result.traffic().pagesSent()),
                    new Part("Sent again", result -> result.traffic().pagesResent()),
                    new Part("Zero mark", result -> result.traffic().zeroPages()),
                    new Part("Skipped", TotalsBars::skipped)));
    /** What the guest lost, by cause. */
    static final TotalsBars LOSS = new TotalsBars("lossByCause", "What the guest lost, by cause",
            new Axis("Lost", ShownUnit.PERCENT, false), List.of(
                    lost("Throttle", ServiceQuality::throttling), lost("Write faults", ServiceQuality::writeFaults),
                    lost("Missing pages", ServiceQuality::pageRequests), lost("Encoding", ServiceQuality::encoding),
                    lost("Network", ServiceQuality::network), lost("Disk", ServiceQuality::disk)));

    private final String metric;
    private final String title;
    private final Axis values;
    private final List<Part> parts;

    /** A kind of thing and how much of it there was. */
    private record Part(String label, ToDoubleFunction<MigrationResult> value) {
    }

    private TotalsBars(String metric, String title, Axis values, List<Part> parts) {
        this.metric = metric;
        this.title = title;
        this.values = values;
        this.parts = parts;
    }

    private static Part lost(String label, ToDoubleFunction<ServiceQuality> cause) {
        return new Part(label, result -> RoundLines.percent(cause.applyAsDouble(result.guest().quality())));
    }

    private static double skipped(MigrationResult result) {
        return result.rounds().stream().map(RoundStats::traffic).mapToLong(RoundStats.Traffic::pagesSkipped).sum();
    }

    @Override
    public String metric() {
        return metric;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Optional<PlotModel> answer(List<PlottedMigration> migrations, PlotAxis axis) {
        List<PlottedMigration> ended = migrations.stream().filter(one -> one.result().isPresent()).toList();
        List<Part> there = parts.stream().filter(part -> ended.stream()
                .anyMatch(one -> part.value().applyAsDouble(one.result().orElseThrow()) > 0)).toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Categories kinds = new Categories("Kind", there.stream().map(Part::label).toList());
        List<Bars> bars = new ArrayList<>();
        for (PlottedMigration one : ended) {
            bars.add(new Bars(one.name(), there.stream()
                    .map(part -> part.value().applyAsDouble(one.result().orElseThrow())).toList(),
                    there.stream().map(part -> Double.NaN).toList()));
        }
        return Optional.of(new BarPlot(metric, title, values, kinds, bars));
    }
}
