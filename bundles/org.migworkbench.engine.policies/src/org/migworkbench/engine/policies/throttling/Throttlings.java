package org.migworkbench.engine.policies.throttling;

import java.util.List;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;

/** Ways of slowing a guest. */
public final class Throttlings {

    /** The guest is left alone. */
    public static final NamedStrategy<Throttling> NONE = new NamedStrategy<>(new PolicyDescriptor<>("no-throttling",
            Throttling.class, "None", "Leaves the guest alone.", "None.", List.of()),
            (params, context) -> Throttling.NONE);

    /** QEMU's auto-converge. */
    public static final NamedStrategy<Throttling> AUTO_CONVERGE = new NamedStrategy<>(new PolicyDescriptor<>(
            "auto-converge", Throttling.class, "QEMU auto-converge",
            "All processors of the guest sleep for a share of the time that grows step by step while the guest dirties"
                    + " more than half of what is sent.",
            "QEMU, migration/ram.c and system/cpu-throttle.c", AutoConverge.params()), AutoConverge::of);

    /** QEMU's dirty limit. */
    public static final NamedStrategy<Throttling> DIRTY_LIMIT = new NamedStrategy<>(new PolicyDescriptor<>(
            "dirty-limit", Throttling.class, "QEMU dirty limit",
            "Each processor sleeps so much that it dirties no more than its quota; those that only read aren't slowed.",
            "QEMU 8.1, migration/ram.c and system/dirtylimit.c", DirtyLimit.params()), DirtyLimit::of);

    private Throttlings() {
    }
}
