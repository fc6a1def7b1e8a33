package org.migworkbench.analysis.experiment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of an experiment.
 *
 * @param name      the experiment's name
 * @param scenario  name of the scenario that was repeated
 * @param baseline  name of the policy that the others are compared with, if any
 * @param seeds     seeds of the repetitions
 * @param cells     one for each workload and policy: all policies of the first workload, then of the next
 * @param published what others published
 */
public record ExperimentResult(String name, String scenario, Optional<String> baseline, List<Long> seeds,
        List<ExperimentCell> cells, List<PublishedDifference> published) {

    /** Makes the lists immutable. */
    public ExperimentResult {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(baseline, "baseline");
        seeds = List.copyOf(seeds);
        cells = List.copyOf(cells);
        published = List.copyOf(published);
    }

    /**
     * The policies in their order.
     *
     * @return each name once
     */
    public List<String> policies() {
        return cells.stream().map(ExperimentCell::policy).distinct().toList();
    }

    /**
     * The workloads in their order.
     *
     * @return each name once
     */
    public List<String> workloads() {
        return cells.stream().map(ExperimentCell::workload).distinct().toList();
    }

    /**
     * Finds a cell.
     *
     * @param policy   name of the policy
     * @param workload name of the workload
     * @return the cell, if there is one
     */
    public Optional<ExperimentCell> cell(String policy, String workload) {
        return cells.stream().filter(cell -> cell.policy().equals(policy) && cell.workload().equals(workload))
                .findFirst();
    }

    /**
     * Whether each run of each cell has a result.
     *
     * @return false if one failed or was never made
     */
    public boolean isComplete() {
        return cells.stream().allMatch(cell -> cell.failedRuns() == 0);
    }
}
