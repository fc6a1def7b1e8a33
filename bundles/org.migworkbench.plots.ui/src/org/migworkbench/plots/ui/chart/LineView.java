package org.migworkbench.plots.ui.chart;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.PlotRange;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesSource;
import org.migworkbench.analysis.plots.Threshold;

/**
 * How a person looks at lines, whatever their values are.
 *
 * @param zoom        the part of the x axis that is wished; empty for all
 * @param logarithmic value axes on which each decade takes the same room, where the values allow it
 * @param hidden      names of what isn't drawn, see {@link #nameOf} and {@link #nameOfSource}
 * @param held        a threshold that is being moved: its axis stays as it is, and it isn't drawn
 * @param steady      whether axes may only grow, because values come fast
 */
public record LineView(Optional<PlotRange> zoom, Set<AxisId> logarithmic, Set<String> hidden,
        Optional<Threshold> held, boolean steady) {

    /** Everything, as it is. */
    public static final LineView ALL = new LineView(Optional.empty(), Set.of(), Set.of(), Optional.empty(), false);

    /** Makes the sets immutable. */
    public LineView {
        Objects.requireNonNull(zoom, "zoom");
        Objects.requireNonNull(held, "held");
        logarithmic = Set.copyOf(logarithmic);
        hidden = Set.copyOf(hidden);
    }

    /**
     * The name by which series of a label are hidden, in all plots and of all results.
     *
     * @param label the label
     * @return the name
     */
    public static String nameOf(String label) {
        return "series " + label;
    }

    /**
     * The name by which all series of one of several results are hidden.
     *
     * @param source the result
     * @return the name
     */
    public static String nameOfSource(SeriesSource source) {
        return "result " + source.number();
    }

    /**
     * Whether a series is drawn.
     *
     * @param series the series
     * @return false for a hidden one
     */
    public boolean shows(Series series) {
        return !hidden.contains(nameOf(series.label())) && !hidden.contains(nameOfSource(series.source()));
    }

    /**
     * Whether a threshold is drawn.
     *
     * @param threshold the threshold
     * @return false for the one that is held
     */
    public boolean shows(Threshold threshold) {
        return held.isEmpty() || threshold.axis() != held.get().axis()
                || !threshold.parameter().equals(held.get().parameter());
    }

    /** The view with another part of the x axis; returns it. */
    public LineView withZoom(Optional<PlotRange> part) {
        return new LineView(part, logarithmic, hidden, held, steady);
    }

    /** The view with other hidden names; returns it. */
    public LineView withHidden(Set<String> names) {
        return new LineView(zoom, logarithmic, names, held, steady);
    }

    /** The view with a threshold on its way; returns it. */
    public LineView withHeld(Optional<Threshold> threshold) {
        return new LineView(zoom, logarithmic, hidden, threshold, steady);
    }

    /** The view with axes that may only grow or that fit each time; returns it. */
    public LineView withSteady(boolean only) {
        return new LineView(zoom, logarithmic, hidden, held, only);
    }

    /** The view with an axis changed from even steps to decades, or back; returns it. */
    public LineView toggled(AxisId axis) {
        Set<AxisId> changed = new HashSet<>(logarithmic);
        if (!changed.remove(axis)) {
            changed.add(axis);
        }
        return new LineView(zoom, changed, hidden, held, steady);
    }
}
