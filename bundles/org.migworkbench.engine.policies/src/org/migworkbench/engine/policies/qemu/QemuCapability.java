package org.migworkbench.engine.policies.qemu;

import java.util.List;
import java.util.Objects;

/**
 * A capability of QEMU and what of a policy it comes from.
 *
 * @param name QEMU's name
 * @param since first version that has it
 * @param required whether a QEMU without it can't carry the policy out; others only tell more
 * @param conditions what of the policy must hold for it to be on; none for always
 */
public record QemuCapability(String name, String since, boolean required, List<QemuCondition> conditions) {

    /** Copies the list. */
    public QemuCapability {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(since, "since");
        conditions = List.copyOf(conditions);
    }

    static QemuCapability needed(String name, String since, QemuCondition... conditions) {
        return new QemuCapability(name, since, true, List.of(conditions));
    }

    static QemuCapability wished(String name, String since, QemuCondition... conditions) {
        return new QemuCapability(name, since, false, List.of(conditions));
    }
}
