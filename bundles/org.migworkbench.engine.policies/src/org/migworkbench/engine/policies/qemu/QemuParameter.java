package org.migworkbench.engine.policies.qemu;

import java.util.List;
import java.util.Objects;

/**
 * A parameter of QEMU ({@code migrate-set-parameters}) and the policy's parameter that it is set from.
 *
 * @param name QEMU's name
 * @param param name of the policy's parameter
 * @param unit how QEMU wants the value
 * @param limit the limit of a migration that goes before the policy's parameter
 * @param side where it is set
 * @param since first version that has it
 * @param conditions what of the policy must hold for it to be set; none for always, because a value stays in a QEMU from one
 * migration to the next
 */
public record QemuParameter(String name, String param, QemuUnit unit, QemuLimit limit, QemuSide side, String since,
        List<QemuCondition> conditions) {

    /** Copies the list. */
    public QemuParameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(param, "param");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(since, "since");
        conditions = List.copyOf(conditions);
    }

    static QemuParameter of(String name, String param, QemuUnit unit, String since, QemuCondition... conditions) {
        return new QemuParameter(name, param, unit, QemuLimit.NONE, QemuSide.SOURCE, since, List.of(conditions));
    }

    QemuParameter behind(QemuLimit first) {
        return new QemuParameter(name, param, unit, first, side, since, conditions);
    }

    QemuParameter onBothSides() {
        return new QemuParameter(name, param, unit, limit, QemuSide.BOTH, since, conditions);
    }
}
