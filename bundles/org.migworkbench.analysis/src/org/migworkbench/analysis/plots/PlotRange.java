package org.migworkbench.analysis.plots;

import java.util.Optional;

/**
 * A part of an axis.
 *
 * @param from its lower end
 * @param to   its upper end, above the lower one
 */
public record PlotRange(double from, double to) {

    /** Checks that there is something between the ends. */
    public PlotRange {
        if (!(from < to) || Double.isInfinite(from) || Double.isInfinite(to)) {
            throw new IllegalArgumentException("A part of an axis can't go from " + from + " to " + to);
        }
    }

    /**
     * How much it is.
     *
     * @return above 0
     */
    public double width() {
        return to - from;
    }

    /**
     * Whether a place is in it.
     *
     * @param x the place
     * @return true for the ends too
     */
    public boolean contains(double x) {
        return x >= from && x <= to;
    }

    /**
     * A part around a place that stays where it is.
     *
     * @param factor how much larger the part is, above 0
     * @param about  the place
     * @return the part
     */
    public PlotRange scaled(double factor, double about) {
        return new PlotRange(about - (about - from) * factor, about + (to - about) * factor);
    }

    /**
     * The part beside.
     *
     * @param by how far
     * @return the part
     */
    public PlotRange shifted(double by) {
        return new PlotRange(from + by, to + by);
    }

    /**
     * The part of what there is that comes nearest: neither beyond its ends nor too small.
     *
     * @param all   what there is
     * @param least the smallest part that makes sense, above 0
     * @return the part; empty if that is all there is
     */
    public Optional<PlotRange> within(PlotRange all, double least) {
        double width = Math.max(width(), least);
        if (width >= all.width()) {
            return Optional.empty();
        }
        double middle = (from + to) / 2;
        double start = Math.max(all.from, Math.min(all.to - width, middle - width / 2));
        return Optional.of(new PlotRange(start, start + width));
    }
}
