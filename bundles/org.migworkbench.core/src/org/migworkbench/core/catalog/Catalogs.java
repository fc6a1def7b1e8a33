package org.migworkbench.core.catalog;

import java.util.Objects;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.workload.WorkloadCatalog;

/**
 * The policies and workloads that are known at one moment.
 *
 * @param policies the policies
 * @param workloads the workloads
 */
public record Catalogs(PolicyCatalog policies, WorkloadCatalog workloads) {

    /** Checks that both are there. */
    public Catalogs {
        Objects.requireNonNull(policies, "policies");
        Objects.requireNonNull(workloads, "workloads");
    }
}
