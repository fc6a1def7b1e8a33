package org.migworkbench.analysis.experiment;

import java.util.Objects;
import java.util.Optional;

/**
 * What others published about a policy of an experiment.
 *
 * @param metric   what was measured
 * @param policy   name of the policy
 * @param workload name of the workload; empty for the mean over the workloads
 * @param percent  difference to the baseline in percent of it
 * @param source   where it was published
 */
public record PublishedDifference(Metric metric, String policy, Optional<String> workload, double percent,
        String source) {

    /** Checks that nothing is missing. */
    public PublishedDifference {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(workload, "workload");
        Objects.requireNonNull(source, "source");
    }

    /**
     * The figure for people.
     *
     * @return such as {@code published -50.5 % (Ma et al., CLUSTER 2012)}
     */
    public String text() {
        return "published " + Percent.signed(percent) + " % (" + source + ')';
    }
}
