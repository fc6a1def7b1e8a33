package org.migworkbench.engine.policies;

import java.util.List;
import java.util.Map;
import org.migworkbench.engine.policy.ParamSpec;

/**
 * A choice of QEMU's capabilities under a name of its own: the same policy with other defaults.
 *
 * @param id       id of the policy
 * @param label    for people, a few words
 * @param summary  what it does, one or two sentences
 * @param defaults other default values by name of the parameter
 */
record QemuPreset(String id, String label, String summary, Map<String, String> defaults) {

    static final QemuPreset PRECOPY = new QemuPreset("qemu", "QEMU pre-copy",
            "Passes over the dirty pages in order, going round. Reads the log only when less is left than can be sent"
                    + " in the downtime limit, and stops the guest when that is still so afterwards. Never gives up:"
                    + " set a time-out.",
            Map.of());

    static final QemuPreset POSTCOPY = new QemuPreset("qemu-postcopy", "QEMU post-copy",
            "One pass over the memory, then the guest goes on at the destination: the source pushes what is missing,"
                    + " and what the guest touches is asked for.",
            Map.of(QemuTransfer.POSTCOPY_AFTER.name(), "1"));

    QemuPreset {
        defaults = Map.copyOf(defaults);
    }

    /** The parameters with this preset's defaults. */
    List<ParamSpec> apply(List<ParamSpec> params) {
        return params.stream().map(param -> defaults.containsKey(param.name())
                ? param.withDefault(defaults.get(param.name())) : param).toList();
    }
}
