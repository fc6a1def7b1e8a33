package org.migworkbench.core.catalog;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyContribution;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/**
 * Collects the policies that bundles contribute. Contributions may come and go at any time; a catalog that was handed
 * out does not change.
 */
public final class PolicyRegistry {

    private final Contributions<PolicyContribution, PolicyProvider<?>, PolicyCatalog> contributions;

    /** Creates a registry that reports to the platform's log. */
    public PolicyRegistry() {
        this(status -> ILog.of(PolicyRegistry.class).log(status));
    }

    /**
     * Creates a registry.
     *
     * @param log is told of policies that are rejected
     */
    public PolicyRegistry(Consumer<IStatus> log) {
        contributions = new Contributions<>("policy", PolicyContribution::providers,
                provider -> provider.descriptor().kind().getName() + " '" + provider.descriptor().id() + "'",
                PolicyCatalog::of, log);
    }

    /**
     * Adds policies.
     *
     * @param contribution the policies
     */
    public void addContribution(PolicyContribution contribution) {
        contributions.add(contribution);
    }

    /**
     * Removes policies again.
     *
     * @param contribution what was added
     */
    public void removeContribution(PolicyContribution contribution) {
        contributions.remove(contribution);
    }

    /**
     * Returns the policies of this moment.
     *
     * @return a catalog that does not change
     */
    public PolicyCatalog catalog() {
        return contributions.catalog();
    }
}
