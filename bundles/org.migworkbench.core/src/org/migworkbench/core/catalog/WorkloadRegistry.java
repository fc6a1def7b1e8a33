package org.migworkbench.core.catalog;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workload.WorkloadContribution;
import org.migworkbench.engine.workload.WorkloadProvider;

/**
 * Collects the workloads that bundles contribute. Contributions may come and go at any time; a catalog that was
 * handed out does not change.
 */
public final class WorkloadRegistry {

    private final Contributions<WorkloadContribution, WorkloadProvider, WorkloadCatalog> contributions;

    /** Creates a registry that reports to the platform's log. */
    public WorkloadRegistry() {
        this(status -> ILog.of(WorkloadRegistry.class).log(status));
    }

    /**
     * Creates a registry.
     *
     * @param log is told of workloads that are rejected
     */
    public WorkloadRegistry(Consumer<IStatus> log) {
        contributions = new Contributions<>("workload", WorkloadContribution::providers,
                provider -> "'" + provider.descriptor().id() + "'", WorkloadCatalog::of, log);
    }

    /**
     * Adds workloads.
     *
     * @param contribution the workloads
     */
    public void addContribution(WorkloadContribution contribution) {
        contributions.add(contribution);
    }

    /**
     * Removes workloads again.
     *
     * @param contribution what was added
     */
    public void removeContribution(WorkloadContribution contribution) {
        contributions.remove(contribution);
    }

    /**
     * Returns the workloads of this moment.
     *
     * @return a catalog that does not change
     */
    public WorkloadCatalog catalog() {
        return contributions.catalog();
    }
}
