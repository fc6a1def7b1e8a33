package org.migworkbench.plots.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotRange;
import org.migworkbench.plots.ui.chart.LineView;
import org.migworkbench.quantities.ShownUnit;

/** What plots of a grid have in common: the part of an x axis that is looked at, what is hidden, whether axes may shrink. */
final class LinkedViews {

    private final Supplier<Collection<PlotCanvas>> plots;
    /** By the label of the x axis: a plot over something else isn't enlarged with the others. */
    private final Map<String, Zoom> zooms = new HashMap<>();
    private Set<String> hidden = Set.of();
    private boolean steady;

    /**
     * A part of an axis.
     *
     * @param unit  unit of the axis when it was chosen
     * @param range the part
     */
    private record Zoom(ShownUnit unit, PlotRange range) {

        PlotRange in(ShownUnit other) {
            return new PlotRange(other.convert(range.from(), unit), other.convert(range.to(), unit));
        }
    }

    LinkedViews(Supplier<Collection<PlotCanvas>> plots) {
        this.plots = plots;
    }

    /** Whether any plot shows less than all. */
    boolean isZoomed() {
        return !zooms.isEmpty();
    }

    /** Looks at a part of the axis of a plot, in all plots over the same. */
    void zoom(PlotCanvas from, Optional<PlotRange> part) {
        if (from.model() instanceof LinePlot lines) {
            part.ifPresentOrElse(
                    range -> zooms.put(lines.xAxis().label(), new Zoom(lines.xAxis().unit(), range)),
                    () -> zooms.remove(lines.xAxis().label()));
            apply();
        }
    }

    /** Looks at all of everything. */
    void showAll() {
        zooms.clear();
        apply();
    }

    void hide(Set<String> names) {
        hidden = names;
        apply();
    }

    void setSteady(boolean only) {
        steady = only;
        apply();
    }

    private void apply() {
        plots.get().forEach(this::applyTo);
    }

    /** Gives a plot the common view; what is its own stays. */
    void applyTo(PlotCanvas plot) {
        if (plot.model() instanceof LinePlot lines) {
            LineView view = plot.view().withHidden(hidden).withSteady(steady);
            plot.setView(view.withZoom(Optional.ofNullable(zooms.get(lines.xAxis().label()))
                    .filter(zoom -> zoom.unit().isOfKind(lines.xAxis().unit()))
                    .map(zoom -> zoom.in(lines.xAxis().unit()))));
        }
    }

    /** Whether two plots are spread over the same, so that a place in one is a place in the other. */
    static boolean sameAxis(PlotCanvas one, PlotCanvas other) {
        return one.model() instanceof LinePlot lines && isOver(lines.xAxis(), other);
    }

    /** Whether a plot is spread over an axis. */
    static boolean isOver(Axis axis, PlotCanvas plot) {
        return plot.model() instanceof LinePlot lines && lines.xAxis().text().equals(axis.text());
    }
}
