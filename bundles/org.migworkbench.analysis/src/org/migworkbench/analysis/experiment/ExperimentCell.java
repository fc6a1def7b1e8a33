package org.migworkbench.analysis.experiment;

import java.util.List;
import java.util.Objects;

/**
 * The runs of one policy under one workload.
 *
 * @param policy   name of the policy
 * @param workload name of the workload
 * @param runs     one for each seed, in the order of the experiment's seeds
 */
public record ExperimentCell(String policy, String workload, List<CellRun> runs) {

    /** Makes the list immutable. */
    public ExperimentCell {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(workload, "workload");
        runs = List.copyOf(runs);
    }

    /**
     * Why runs have no result.
     *
     * @return the reasons, each once, in the order of the runs; none if all have one
     */
    public List<String> problems() {
        return runs.stream().filter(run -> run.result().isEmpty()).map(CellRun::problem).distinct().toList();
    }

    /**
     * How many runs have no result.
     *
     * @return 0 or more
     */
    public int failedRuns() {
        return (int) runs.stream().filter(run -> run.result().isEmpty()).count();
    }
}
