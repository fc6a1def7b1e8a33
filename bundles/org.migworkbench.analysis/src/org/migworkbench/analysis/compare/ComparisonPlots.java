package org.migworkbench.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesSource;
import org.migworkbench.analysis.queries.PlotAxis;
import org.migworkbench.analysis.queries.Plots;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;

/** The plots of a comparison. The position of a result among those compared is its colour in all of them. */
public final class ComparisonPlots {

    /** What a reader of differences must know. */
    public static final String DIFFERENCES = "At the points of each result; where the baseline has no point, the straight"
            + " line between its neighbours is taken.";

    private final Comparison comparison;
    private final List<LinePlot> overlays;

    private ComparisonPlots(Comparison comparison, List<LinePlot> overlays) {
        this.comparison = comparison;
        this.overlays = overlays;
    }

    /**
     * Computes the plots of a comparison.
     *
     * @param comparison what is compared
     * @param axis       what the values are spread over: rounds, time or share of the run
     * @param policies   known policies, for the limits in the plots
     * @return the plots
     */
    public static ComparisonPlots of(Comparison comparison, PlotAxis axis, PolicyCatalog policies) {
        List<PlottedMigration> plotted = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < comparison.results().size(); i++) {
            ComparedResult result = comparison.results().get(i);
            Optional<ComparedMigration> migration = comparison.migrations().get(i);
            if (migration.isPresent()) {
                plotted.add(PlottedMigration.of(result.result(), migration.get().result(), policies)
                        .named(result.label()));
                positions.add(i);
            }
        }
        List<PlotModel> plots = plotted.isEmpty() ? List.of() : Plots.of(plotted, axis);
        return new ComparisonPlots(comparison,
                plots.stream().filter(LinePlot.class::isInstance).map(LinePlot.class::cast)
                        .map(plot -> numbered(plot, positions)).toList());
    }

    /** The plots number those that are there; those that miss the virtual machine keep their colours free. */
    private static LinePlot numbered(LinePlot plot, List<Integer> positions) {
        return with(plot, plot.title(), plot.series().stream().map(line -> {
            SeriesSource source = line.source();
            return line.of(SeriesSource.of(positions.get(source.number()), source.name()));
        }).toList());
    }

    private static LinePlot with(LinePlot plot, String title, List<Series> series) {
        return new LinePlot(plot.id(), title, plot.xAxis(), plot.left(), plot.right(), series, plot.thresholds());
    }

    /**
     * All results in one plot for each metric.
     *
     * @return the plots; none where no result has the virtual machine
     */
    public List<PlotModel> overlays() {
        return List.copyOf(overlays);
    }

    /**
     * How much more each result has than the baseline, at the points of the result. Between two points of the baseline
     * its straight line is taken; before its first and behind its last point there is nothing to compare.
     *
     * @return the plots; none where the baseline has no line to compare with
     */
    public List<PlotModel> differences() {
        List<PlotModel> plots = new ArrayList<>();
        for (LinePlot overlay : overlays) {
            List<Series> lines = overlay.series().stream().filter(line -> !isBaseline(line))
                    .flatMap(line -> difference(overlay, line).stream()).toList();
            if (!lines.isEmpty()) {
                plots.add(new LinePlot(overlay.id() + "Difference", overlay.title() + ", difference",
                        overlay.xAxis(), overlay.left().readUpTo(0),
                        overlay.right().filter(axis -> lines.stream().anyMatch(line -> line.axis() == AxisId.RIGHT)),
                        lines, List.of()));
            }
        }
        return plots;
    }

    private boolean isBaseline(Series line) {
        return line.source().number() == comparison.baseline();
    }

    private Optional<Series> difference(LinePlot overlay, Series line) {
        return overlay.series().stream()
                .filter(other -> isBaseline(other) && other.role() == line.role() && other.label().equals(line.label()))
                .findFirst().map(baseline -> line.minus(baseline)).filter(difference -> difference.size() > 0);
    }

    /**
     * Small multiples: for each metric a plot for each result, in which the others stand faintly behind it.
     *
     * @return the plots, metric after metric
     */
    public List<PlotModel> multiples() {
        List<PlotModel> plots = new ArrayList<>();
        for (LinePlot overlay : overlays) {
            IntStream.range(0, comparison.results().size()).filter(number -> overlay.series().stream()
                    .anyMatch(line -> line.source().number() == number && line.size() > 0))
                    .forEach(number -> plots.add(multiple(overlay, number)));
        }
        return plots;
    }

    private LinePlot multiple(LinePlot overlay, int number) {
        List<Series> series = new ArrayList<>();
        overlay.series().stream().filter(line -> line.source().number() != number)
                .forEach(line -> series.add(line.of(line.source().asGhost())));
        overlay.series().stream().filter(line -> line.source().number() == number).forEach(series::add);
        LinePlot plot = with(overlay, overlay.title() + ": " + comparison.results().get(number).label(), series);
        return new LinePlot(overlay.id() + '.' + number, plot.title(), plot.xAxis(), plot.left(), plot.right(),
                plot.series(), plot.thresholds());
    }
}
