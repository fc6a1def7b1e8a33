package org.migworkbench.engine.spec;

import java.util.List;
import java.util.Objects;

/**
 * Which policy moves a virtual machine.
 *
 * @param base      a whole policy, for example {@code xen}
 * @param overrides single strategies (selection, encoding, bandwidth, stop, mode, throttling, disk copy) that replace the base's
 *                  strategy of the same kind; at most one of each kind
 */
public record PolicySpec(PolicyRef base, List<PolicyRef> overrides) {

    /** Makes the list immutable. */
    public PolicySpec {
        Objects.requireNonNull(base, "base");
        overrides = List.copyOf(overrides);
    }
}
