package org.migworkbench.analysis.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotLayers;
import org.migworkbench.analysis.plots.SeriesSource;
import org.migworkbench.analysis.plots.Threshold;

/** Lays the same plot of several migrations over each other. */
final class Overlay {

    private Overlay() {
    }

    /** One plot of several, a source each; empty if none says anything. Units are those of the one that needs the largest. */
    static Optional<LinePlot> of(List<Optional<LinePlot>> plots, List<String> names) {
        Optional<LinePlot> all = Optional.empty();
        for (int i = 0; i < plots.size(); i++) {
            SeriesSource source = SeriesSource.of(i, names.get(i));
            Optional<LinePlot> next = plots.get(i).map(plot -> PlotLayers.of(plot, source));
            Optional<LinePlot> before = all;
            all = next.map(plot -> before.map(one -> PlotLayers.both(one, plot)).orElse(plot)).or(() -> before);
        }
        return all.map(plot -> plot.withThresholds(shared(plots.stream().flatMap(Optional::stream).toList(), plot)));
    }

    /** The thresholds that all of the plots have at the same place: a line for each of the others would say little. */
    private static List<Threshold> shared(List<LinePlot> plots, LinePlot all) {
        List<Threshold> shared = new ArrayList<>();
        for (Threshold first : plots.get(0).thresholds()) {
            Stream<LinePlot> others = plots.stream().skip(1);
            boolean everywhere = others.allMatch(plot -> plot.thresholds().stream().anyMatch(
                    other -> other.axis() == first.axis() && other.label().equals(first.label())
                            && other.text().equals(first.text())));
            if (everywhere && first.axis() != AxisId.BELOW) {
                all.axis(first.axis()).map(axis -> first.in(axis.unit())).ifPresent(shared::add);
            }
        }
        return plots.size() == 1 ? plots.get(0).thresholds() : shared;
    }
}
