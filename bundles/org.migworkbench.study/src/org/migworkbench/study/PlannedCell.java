package org.migworkbench.study;

import java.util.Objects;
import java.util.Optional;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * One policy under one workload, to be run with each seed.
 *
 * @param policy   name of the policy, unique in the plan
 * @param workload name of the workload, unique in the plan
 * @param folder   where its runs are kept below the folder of the results; with slashes between names
 * @param spec     what to run, with any seed; empty where policy and workload do not go together
 * @param problem  why they do not; empty where they do
 */
public record PlannedCell(String policy, String workload, String folder, Optional<ScenarioSpec> spec,
        String problem) {

    /** Checks that nothing is missing. */
    public PlannedCell {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(workload, "workload");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(problem, "problem");
    }

    /**
     * What to run with a seed.
     *
     * @param seed the seed
     * @return the specification; empty where there is none
     */
    public Optional<ScenarioSpec> spec(long seed) {
        return spec.map(any -> new ScenarioSpec(any.name(), any.links(), any.vms(), any.migrations(), any.hosts(),
                any.traffic(), any.faults(), seed));
    }
}
