package org.migworkbench.engine.policies;

import java.util.List;
import org.migworkbench.engine.policy.catalog.PolicyContribution;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.osgi.service.component.annotations.Component;

/** The service that offers {@link BuiltInPolicies}; its component description is in OSGI-INF. */
@Component(name = "org.migworkbench.engine.policies", service = PolicyContribution.class)
public final class BuiltInPolicyContribution implements PolicyContribution {

    @Override
    public List<PolicyProvider<?>> providers() {
        return BuiltInPolicies.all();
    }
}
