package org.migworkbench.analysis.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.BarPlot;
import org.migworkbench.analysis.plots.BarPlot.Bars;
import org.migworkbench.analysis.plots.Categories;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.engine.result.LatencyCounts;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.ShownUnit;

/** How many of the guest's processors' waits for missing pages in post-copy were how long. */
final class LatencyBars implements MigrationPlot {

    private static final int CLASSES = 2;

    @Override
    public String metric() {
        return "postcopyLatency";
    }

    @Override
    public String title() {
        return "Post-copy: waits for missing pages";
    }

    @Override
    public boolean isShownFirst() {
        return true;
    }

    @Override
    public Optional<PlotModel> answer(List<PlottedMigration> migrations, PlotAxis axis) {
        List<List<Long>> counts = migrations.stream().map(LatencyBars::counts).toList();
        int end = counts.stream().mapToInt(List::size).max().orElse(0);
        int first = counts.stream().filter(list -> !list.isEmpty()).mapToInt(LatencyBars::first).min().orElse(0);
        if (end == 0) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (int place = first / CLASSES * CLASSES; place < end; place += CLASSES) {
            names.add("< " + Quantity.formatNanos(LatencyCounts.fromNanos(place + CLASSES)));
        }
        List<Bars> bars = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            List<Double> heights = new ArrayList<>();
            for (int place = first / CLASSES * CLASSES; place < end; place += CLASSES) {
                heights.add(at(counts.get(i), place) + at(counts.get(i), place + 1));
            }
            bars.add(new Bars(migrations.get(i).name(), heights, heights.stream().map(one -> Double.NaN).toList()));
        }
        return Optional.of(new BarPlot(metric(), title(), new Axis("Waits", ShownUnit.COUNT, true),
                new Categories("Length", names), bars));
    }

    private static List<Long> counts(PlottedMigration migration) {
        return migration.result().map(result -> result.postcopy().latencyCounts()).orElse(List.of());
    }

    private static int first(List<Long> counts) {
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                return i;
            }
        }
        return counts.size();
    }

    private static double at(List<Long> counts, int place) {
        return place < counts.size() ? counts.get(place) : 0;
    }
}
