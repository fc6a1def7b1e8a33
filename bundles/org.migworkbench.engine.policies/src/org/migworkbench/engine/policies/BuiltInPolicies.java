package org.migworkbench.engine.policies;

import java.util.List;
import org.migworkbench.engine.policy.PolicyProvider;

/** The policies that come with the workbench. */
public final class BuiltInPolicies {

    private BuiltInPolicies() {
    }

    /**
     * All of them.
     *
     * @return the providers, one line each
     */
    public static List<PolicyProvider<?>> all() {
        return List.of(
                new LibxcPolicy(),
                new QemuPolicy(QemuPreset.PRECOPY),
                new QemuPolicy(QemuPreset.POSTCOPY),
                new XenAdaptivePolicy(),
                new XenPolicy());
    }
}
