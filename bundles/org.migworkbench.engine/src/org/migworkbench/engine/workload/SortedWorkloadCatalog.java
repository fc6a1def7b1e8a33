package org.migworkbench.engine.workload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The catalog behind {@link WorkloadCatalog#of}. */
final class SortedWorkloadCatalog implements WorkloadCatalog {

    private final List<WorkloadProvider> providers;

    SortedWorkloadCatalog(List<? extends WorkloadProvider> providers) {
        List<WorkloadProvider> sorted = new ArrayList<>(providers);
        sorted.sort(Comparator.comparing(p -> p.descriptor().id()));
        for (int i = 1; i < sorted.size(); i++) {
            String id = sorted.get(i).descriptor().id();
            if (id.equals(sorted.get(i - 1).descriptor().id())) {
                throw new IllegalArgumentException("The workload id '" + id + "' is used twice; an id is unique.");
            }
        }
        this.providers = List.copyOf(sorted);
    }

    @Override
    public WorkloadProvider require(String id) {
        StringBuilder known = new StringBuilder();
        for (WorkloadProvider provider : providers) {
            if (provider.descriptor().id().equals(id)) {
                return provider;
            }
            known.append(known.length() == 0 ? "" : ", ").append(provider.descriptor().id());
        }
        throw new UnknownWorkloadException("The workload '" + id + "' is not known; known are: " + known + ".");
    }

    @Override
    public List<WorkloadProvider> all() {
        return providers;
    }
}
