package org.migworkbench.engine.policies;

import org.migworkbench.engine.policies.throttling.AutoConverge;
import org.migworkbench.engine.policies.throttling.DirtyLimit;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/** QEMU's two ways of slowing a guest, each to be put into any policy. */
final class ThrottlingPolicies {

    static final PolicyProvider<Throttling> AUTO_CONVERGE = SingleStrategy.of("auto-converge", Throttling.class,
            "QEMU auto-converge", "All processors of the guest sleep for a share of the time that grows step by step"
                    + " while the guest dirties more than half of what is sent.",
            "QEMU, migration/ram.c and system/cpu-throttle.c", AutoConverge.params(), AutoConverge::of);

    static final PolicyProvider<Throttling> DIRTY_LIMIT = SingleStrategy.of("dirty-limit", Throttling.class,
            "QEMU dirty limit", "Each processor sleeps so much that it dirties no more than its quota; those that only"
                    + " read aren't slowed.",
            "QEMU 8.1, migration/ram.c and system/dirtylimit.c", DirtyLimit.params(), DirtyLimit::of);

    private ThrottlingPolicies() {
    }
}
