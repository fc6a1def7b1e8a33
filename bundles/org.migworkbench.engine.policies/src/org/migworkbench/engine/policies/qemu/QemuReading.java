package org.migworkbench.engine.policies.qemu;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The way back: values of the policy {@code qemu} for what a QEMU was set to. */
public final class QemuReading {

    private final SortedMap<String, String> params;

    /**
     * Begins with what is known otherwise.
     *
     * @param known values that QEMU isn't set to, such as the pass after which post-copy was asked for
     */
    public QemuReading(Map<String, String> known) {
        params = new TreeMap<>(known);
    }

    /**
     * Reads what a QEMU was set to. What the table doesn't know is left out, and so are the limits, which are the
     * migration's.
     *
     * @param capabilities names of those that were on
     * @param parameters values by name, as QEMU has them
     * @return values of the policy's parameters
     */
    public SortedMap<String, String> params(Set<String> capabilities, Map<String, String> parameters) {
        for (QemuCapability row : QemuTable.CAPABILITIES) {
            if (capabilities.contains(row.name()) && othersHold(row.conditions())) {
                row.conditions().stream().filter(QemuCondition::isValue)
                        .forEach(condition -> params.putIfAbsent(condition.param(), condition.word()));
            }
        }
        for (QemuParameter row : QemuTable.PARAMETERS) {
            String value = parameters.get(row.name());
            if (value != null && row.limit() == QemuLimit.NONE && applies(row, value)) {
                params.put(row.param(), row.unit().toPolicy(value));
            }
        }
        return params;
    }

    private boolean othersHold(List<QemuCondition> conditions) {
        return conditions.stream().allMatch(condition -> condition.isValue() || condition.holds(params));
    }

    /** A value of QEMU's may be the very one that the condition asks about. */
    private boolean applies(QemuParameter row, String value) {
        return row.conditions().stream().allMatch(
                condition -> condition.holds(condition.param().equals(row.param()) ? Map.of(row.param(), value)
                        : params));
    }
}
