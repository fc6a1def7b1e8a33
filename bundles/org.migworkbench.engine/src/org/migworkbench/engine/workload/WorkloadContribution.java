package org.migworkbench.engine.workload;

import java.util.List;

/** The service by which a bundle contributes workloads. */
public interface WorkloadContribution {

    /**
     * The contributed workloads.
     *
     * @return providers; each id is unique
     */
    List<WorkloadProvider> providers();
}
