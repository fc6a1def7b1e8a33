package org.migworkbench.analysis.experiment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a policy gains or loses over all workloads: the plain mean of its differences to the baseline in percent, as
 * authors tell it, with the smallest and the largest of them. It is no estimate with an interval: the workloads were
 * chosen, not drawn.
 */
public final class ExperimentAverage {

    /**
     * Differences under several workloads, in percent.
     *
     * @param count   number of workloads that have one
     * @param mean    their mean; not a number if there is none
     * @param least   the smallest
     * @param largest the largest
     */
    public record Spread(int count, double mean, double least, double largest) {

        private static Spread of(double... values) {
            double sum = 0;
            double least = Double.NaN;
            double largest = Double.NaN;
            for (double value : values) {
                sum += value;
                least = Double.isNaN(least) ? value : Math.min(least, value);
                largest = Double.isNaN(largest) ? value : Math.max(largest, value);
            }
            return new Spread(values.length, values.length == 0 ? Double.NaN : sum / values.length, least, largest);
        }

        /**
         * The differences for people.
         *
         * @return such as {@code -34.2 % (-50.1 to -12.3)}; a dash where there is none
         */
        public String text() {
            return count == 0 ? "\u2013" : Percent.signed(mean) + " % (" + Percent.signed(least) + " to "
                    + Percent.signed(largest) + ')';
        }
    }

    private final String policy;
    private final Map<Metric, Spread> spreads = new EnumMap<>(Metric.class);
    private final List<PublishedDifference> published;

    private ExperimentAverage(String policy, List<ExperimentRow> rows, List<PublishedDifference> published) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.published = List.copyOf(published);
        for (Metric metric : Metric.values()) {
            spreads.put(metric, Spread.of(rows.stream().mapToDouble(row -> row.difference(metric).percent().mean())
                    .filter(Double::isFinite).toArray()));
        }
    }

    /**
     * Averages an experiment.
     *
     * @param result the experiment
     * @return one for each policy but the baseline; none without a baseline
     */
    public static List<ExperimentAverage> of(ExperimentResult result) {
        List<ExperimentAverage> averages = new ArrayList<>();
        if (result.baseline().isEmpty()) {
            return averages;
        }
        List<ExperimentRow> rows = ExperimentRow.of(result);
        for (String policy : result.policies()) {
            if (!policy.equals(result.baseline().get())) {
                averages.add(of(policy, rows, result.published()));
            }
        }
        return averages;
    }

    private static ExperimentAverage of(String policy, List<ExperimentRow> rows, List<PublishedDifference> published) {
        return new ExperimentAverage(policy, rows.stream().filter(row -> row.cell().policy().equals(policy)).toList(),
                published.stream().filter(figure -> figure.policy().equals(policy) && figure.workload().isEmpty())
                        .toList());
    }

    /**
     * The policy.
     *
     * @return its name
     */
    public String policy() {
        return policy;
    }

    /**
     * The differences to the baseline over the workloads.
     *
     * @param metric what of
     * @return the differences in percent
     */
    public Spread spread(Metric metric) {
        return spreads.get(metric);
    }

    /**
     * What others published as a mean over workloads.
     *
     * @return the figures, in the order of the experiment
     */
    public List<PublishedDifference> published() {
        return published;
    }
}
