package org.migworkbench.analysis.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.migworkbench.analysis.Axis;
import org.migworkbench.quantities.ShownUnit;

/**
 * A plot of bars as numbers: for each workload a bar for each policy, with its confidence interval. A renderer only
 * draws it.
 *
 * @param id         name in exported files
 * @param title      what it shows; stands outside the picture
 * @param values     axis of the values
 * @param categories the workloads, from left to right
 * @param series     the policies, in the order of the legend
 */
public record BarPlot(String id, String title, Axis values, List<String> categories, List<Bars> series) {

    /** From here on a person reads seconds more easily. */
    private static final double LONG_MILLIS = 5000;
    private static final double SECONDS_PER_MILLI = 1e-3;

    /**
     * The bars of one policy.
     *
     * @param label  name in the legend
     * @param means  height of the bar for each category, in the unit of the axis; not a number where there is none
     * @param halves half of its interval's width; not a number where there is none
     */
    public record Bars(String label, List<Double> means, List<Double> halves) {

        /** Makes the lists immutable. */
        public Bars {
            Objects.requireNonNull(label, "label");
            means = List.copyOf(means);
            halves = List.copyOf(halves);
        }
    }

    /** Makes the lists immutable and checks that each policy has a bar for each workload. */
    public BarPlot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(values, "values");
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Bars bars : series) {
            if (bars.means().size() != categories.size() || bars.halves().size() != categories.size()) {
                throw new IllegalArgumentException(
                        bars.label() + " has " + bars.means().size() + " bars for " + categories.size() + " workloads");
            }
        }
    }

    /**
     * Plots a metric of an experiment.
     *
     * @param result the experiment
     * @param metric what of
     * @return the plot
     */
    public static BarPlot of(ExperimentResult result, Metric metric) {
        List<ExperimentRow> rows = ExperimentRow.of(result);
        double highest = rows.stream().mapToDouble(row -> row.mean(metric).mean()).filter(Double::isFinite).max()
                .orElse(0);
        boolean isLong = metric.unit() == ShownUnit.MILLISECONDS && highest >= LONG_MILLIS;
        ShownUnit unit = isLong ? ShownUnit.SECONDS : metric.unit();
        double scale = isLong ? SECONDS_PER_MILLI : 1;
        List<Bars> series = new ArrayList<>();
        for (String policy : result.policies()) {
            List<Double> means = new ArrayList<>();
            List<Double> halves = new ArrayList<>();
            for (String workload : result.workloads()) {
                Estimate mean = rows.stream().filter(row -> row.cell().policy().equals(policy)
                        && row.cell().workload().equals(workload)).map(row -> row.mean(metric)).findFirst()
                        .orElse(Estimate.NONE);
                means.add(metric.inUnit(mean.mean()) * scale);
                halves.add(metric.inUnit(mean.halfWidth()) * scale);
            }
            series.add(new Bars(policy, means, halves));
        }
        return new BarPlot(metric.id(), metric.label(), new Axis(metric.label(), unit, false),
                result.workloads(), series);
    }

    /**
     * Whether there is anything to draw.
     *
     * @return true if no bar has a height
     */
    public boolean isEmpty() {
        return series.stream().flatMap(bars -> bars.means().stream()).noneMatch(Double::isFinite);
    }
}
