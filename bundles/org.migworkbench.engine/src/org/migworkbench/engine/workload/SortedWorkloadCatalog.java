package org.migworkbench.engine.workload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.migworkbench.engine.param.Params;
import org.migworkbench.quantities.Excerpt;

/** The catalog behind {@link WorkloadCatalog#of}. */
final class SortedWorkloadCatalog implements WorkloadCatalog {

    private final List<WorkloadProvider> providers;

    /** A provider with its description, which isn't made again for each virtual machine. */
    private record Known(WorkloadProvider provider, WorkloadDescriptor descriptor) implements WorkloadProvider {

        @Override
        public Workload create(Params params, WorkloadContext context) {
            return provider.create(params, context);
        }
    }

    SortedWorkloadCatalog(List<? extends WorkloadProvider> providers) {
        List<WorkloadProvider> sorted = new ArrayList<>();
        providers.forEach(provider -> sorted.add(new Known(provider, provider.descriptor())));
        sorted.sort(Comparator.comparing(p -> p.descriptor().id()));
        for (int i = 1; i < sorted.size(); i++) {
            String id = sorted.get(i).descriptor().id();
            if (id.equals(sorted.get(i - 1).descriptor().id())) {
                throw new IllegalArgumentException(
                        "The workload id '" + Excerpt.of(id) + "' is used twice; an id is unique.");
            }
        }
        this.providers = List.copyOf(sorted);
    }

    @Override
    public WorkloadProvider require(String id) {
        for (WorkloadProvider provider : providers) {
            if (provider.descriptor().id().equals(id)) {
                return provider;
            }
        }
        StringJoiner known = new StringJoiner(", ");
        providers.forEach(provider -> known.add(provider.descriptor().id()));
        throw new UnknownWorkloadException(
                "The workload '" + Excerpt.of(id) + "' is not known; known are: " + known + ".");
    }

    @Override
    public List<WorkloadProvider> all() {
        return providers;
    }
}
