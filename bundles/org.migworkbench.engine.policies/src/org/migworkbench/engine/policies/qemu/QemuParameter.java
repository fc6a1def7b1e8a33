package org.migworkbench.engine.policies.qemu;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A parameter of QEMU ({@code migrate-set-parameters}) and the policy's parameter that it is set from.
 *
 * @param name QEMU's name
 * @param param name of the policy's parameter
 * @param unit how QEMU wants the value
 * @param limit the limit of a migration that goes before the policy's parameter
 * @param side where it is set
 * @param since first version that has it
 * @param range what QEMU takes
 * @param conditions what of the policy must hold for it to be set; none for always, because a value stays in a QEMU from one
 * migration to the next
 */
public record QemuParameter(String name, String param, QemuUnit unit, QemuLimit limit, QemuSide side, String since,
        QemuRange range, List<QemuCondition> conditions) {

    /** Copies the list. */
    public QemuParameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(param, "param");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(range, "range");
        conditions = List.copyOf(conditions);
    }

    static QemuParameter of(String name, String param, QemuUnit unit, String since, QemuCondition... conditions) {
        return new QemuParameter(name, param, unit, QemuLimit.NONE, QemuSide.SOURCE, since,
                QemuRange.ANY, List.of(conditions));
    }

    QemuParameter behind(QemuLimit first) {
        return new QemuParameter(name, param, unit, first, side, since, range, conditions);
    }

    QemuParameter onBothSides() {
        return new QemuParameter(name, param, unit, limit, QemuSide.BOTH, since, range, conditions);
    }

    QemuParameter within(long least, long most) {
        return new QemuParameter(name, param, unit, limit, side, since, new QemuRange(least, most), conditions);
    }

    /**
     * Why a value can't be sent to QEMU. A limit that is too small for QEMU's unit would become 0, which QEMU takes for
     * none.
     *
     * @param value the value in the unit of the policy's parameter
     * @param zeroIsNone whether 0 says that there is no limit, as it does in a policy
     * @return a sentence that says what is allowed; empty if all is well
     */
    Optional<String> problem(Object value, boolean zeroIsNone) {
        if (!(value instanceof Number asked) || !(unit.toQemu(value) instanceof Long sent)) {
            return Optional.empty();
        }
        double number = asked.doubleValue();
        boolean isFinite = !Double.isInfinite(number);
        boolean vanishes = sent == 0 && isFinite && (number > 0 || !zeroIsNone);
        boolean isCut = isFinite && number > Long.MAX_VALUE;
        return vanishes || isCut || !range.holds(sent) ? Optional.of(refusal(asked.toString())) : Optional.empty();
    }

    /**
     * Why a limit that a person gives while a migration goes on can't be sent.
     *
     * @param sent the limit in QEMU's unit
     * @return a sentence that says what is allowed; empty if all is well
     */
    public Optional<String> problemOfLimit(long sent) {
        return sent >= 1 && range.holds(sent) ? Optional.empty() : Optional.of(refusal(unit.text(sent)));
    }

    private String refusal(String value) {
        return "The value " + value + " is none that QEMU takes as " + name + "; allowed is "
                + unit.text(Math.max(1, range.least())) + " to " + unit.text(range.most()) + '.';
    }
}
