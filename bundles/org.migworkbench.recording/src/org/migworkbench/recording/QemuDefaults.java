package org.migworkbench.recording;

import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/** What holds where a recording doesn't tell: the defaults of the policy {@code qemu}, which has them from QEMU. */
public final class QemuDefaults {

    /** The most that is sent while the guest runs, in bytes per second. */
    public static final double MAX_BANDWIDTH = value(QemuTable.MAX_BANDWIDTH.param());
    /** The downtime that may be expected when the guest is stopped, in milliseconds. */
    public static final double DOWNTIME_LIMIT_MILLIS = value(QemuTable.DOWNTIME_LIMIT.param()) / 1e6;
    /** Fixed cost of the switch, in milliseconds. */
    public static final double SWITCHOVER_MILLIS = value("switchoverCost") / 1e6;
    /** What it takes to find that a page is zero, in milliseconds. */
    public static final double ZERO_PAGE_MILLIS = value("zeroPageCost") / 1e6;

    private QemuDefaults() {
    }

    private static double value(String param) {
        ParamSpec<?> spec = BuiltInPolicies.all().stream().map(PolicyProvider::descriptor)
                .filter(policy -> policy.kind() == Strategies.class && policy.id().equals(QemuTable.QEMU))
                .flatMap(policy -> policy.params().stream()).filter(one -> one.name().equals(param)).findFirst()
                .orElseThrow();
        return ((Number) spec.parse(spec.defaultText())).doubleValue();
    }
}
