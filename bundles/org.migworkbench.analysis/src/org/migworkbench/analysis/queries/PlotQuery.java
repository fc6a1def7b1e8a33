package org.migworkbench.analysis.queries;

import java.util.Objects;

/**
 * A question that a plot answers.
 *
 * @param results of what
 * @param metric  what of it: a name of {@link Plots#roundMetrics()} or the id of a
 *                {@link org.migworkbench.analysis.experiment.Metric}
 * @param axis    over what
 */
public record PlotQuery(PlotResults results, String metric, PlotAxis axis) {

    /** Checks that nothing is missing. */
    public PlotQuery {
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(axis, "axis");
    }
}
