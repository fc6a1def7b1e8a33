package org.migworkbench.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;

/**
 * One policy under one workload, to be run with each seed.
 *
 * @param policy   name of the policy, unique in the plan
 * @param workload name of the workload, unique in the plan
 * @param folder   where its runs are kept below the folder of the results; with slashes between names
 * @param spec     what to run, with any seed; empty where policy and workload do not go together
 * @param problem  why they do not; empty where they do
 * @param files    the files that its runs read
 */
public record PlannedCell(String policy, String workload, String folder, Optional<ScenarioSpec> spec, String problem,
        List<Path> files) {

    /** Checks that nothing is missing. */
    public PlannedCell {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(workload, "workload");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(problem, "problem");
        files = List.copyOf(files);
    }

    /**
     * A cell of a specification, or of none.
     *
     * @param policy    name of the policy, unique in the plan
     * @param workload  name of the workload, unique in the plan
     * @param folder    where its runs are kept below the folder of the results; with slashes between names
     * @param spec      what to run, with any seed; empty where policy and workload do not go together
     * @param problem   why they do not; empty where they do
     * @param workloads what is known about workloads, by which the files are found that runs read
     * @return the cell
     */
    public static PlannedCell of(String policy, String workload, String folder, Optional<ScenarioSpec> spec,
            String problem, WorkloadCatalog workloads) {
        return new PlannedCell(policy, workload, folder, spec, problem,
                spec.map(known -> InputFiles.of(known, workloads)).orElse(List.of()));
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
