package org.migworkbench.analysis.queries;

import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.experiment.Estimate;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.experiment.ExperimentRow;
import org.migworkbench.analysis.experiment.Metric;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.Categories;
import org.migworkbench.quantities.ShownUnit;

/**
 * One metric of an experiment, in the unit in which a plot shows it.
 *
 * @param result the experiment
 * @param metric the metric
 * @param rows   a row for each policy under each workload
 * @param isLong whether its times are long enough to be read in seconds
 */
record ExperimentMetric(ExperimentResult result, Metric metric, List<ExperimentRow> rows, boolean isLong) {

    /** From here on a person reads seconds more easily. */
    private static final double LONG_MILLIS = 5000;
    private static final double SECONDS_PER_MILLI = 1e-3;

    /** Takes the metric that is asked for; empty if the question is none about an experiment over this axis. */
    static Optional<ExperimentMetric> of(PlotQuery query, PlotAxis axis) {
        if (query.axis() == axis && query.results() instanceof PlotResults.OfExperiment experiment) {
            return Metric.of(query.metric()).map(metric -> of(experiment.result(), metric));
        }
        return Optional.empty();
    }

    private static ExperimentMetric of(ExperimentResult result, Metric metric) {
        List<ExperimentRow> rows = ExperimentRow.of(result);
        double highest = rows.stream().mapToDouble(row -> row.mean(metric).mean()).filter(Double::isFinite).max()
                .orElse(0);
        boolean isLong = metric.unit() == ShownUnit.MILLISECONDS && highest >= LONG_MILLIS;
        return new ExperimentMetric(result, metric, rows, isLong);
    }

    String title() {
        return metric.label() + " of each policy under each workload";
    }

    Axis values() {
        return new Axis(metric.label(), isLong ? ShownUnit.SECONDS : metric.unit(), false);
    }

    Categories workloads() {
        return new Categories("Workload", result.workloads());
    }

    Categories policies() {
        return new Categories("Policy", result.policies());
    }

    /** Mean over the runs of a policy under a workload, in the unit of the axis. */
    Estimate mean(String policy, String workload) {
        Estimate mean = rows.stream().filter(row -> row.cell().policy().equals(policy)
                && row.cell().workload().equals(workload)).map(row -> row.mean(metric)).findFirst()
                .orElse(Estimate.NONE);
        return mean.scaled(metric.inUnit(1)).scaled(isLong ? SECONDS_PER_MILLI : 1);
    }
}
