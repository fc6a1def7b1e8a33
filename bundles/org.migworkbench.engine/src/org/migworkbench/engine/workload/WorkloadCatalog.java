package org.migworkbench.engine.workload;

import java.util.List;

/** An immutable set of workloads, sorted by id. */
public interface WorkloadCatalog {

    /**
     * A workload by its id.
     *
     * @param id its id
     * @return the provider
     * @throws UnknownWorkloadException if there is none; there is no default
     */
    WorkloadProvider require(String id);

    /**
     * All workloads.
     *
     * @return the providers, sorted by id
     */
    List<WorkloadProvider> all();

    /**
     * A catalog of given providers.
     *
     * @param providers the providers in any order
     * @return the catalog
     * @throws IllegalArgumentException if two have the same id
     */
    static WorkloadCatalog of(List<? extends WorkloadProvider> providers) {
        return new SortedWorkloadCatalog(providers);
    }
}
