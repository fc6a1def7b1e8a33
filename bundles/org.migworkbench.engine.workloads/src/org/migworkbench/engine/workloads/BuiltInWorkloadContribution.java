package org.migworkbench.engine.workloads;

import java.util.List;
import org.migworkbench.engine.workload.WorkloadContribution;
import org.migworkbench.engine.workload.WorkloadProvider;
import org.osgi.service.component.annotations.Component;

/** The service that offers {@link BuiltInWorkloads}; its component description is in OSGI-INF. */
@Component(name = "org.migworkbench.engine.workloads", service = WorkloadContribution.class)
public final class BuiltInWorkloadContribution implements WorkloadContribution {

    @Override
    public List<WorkloadProvider> providers() {
        return BuiltInWorkloads.all();
    }
}
