package org.migworkbench.engine.policies;

import java.util.List;
import java.util.Map;
import org.migworkbench.engine.param.ParamSpec;

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

    static final QemuPreset XBZRLE = new QemuPreset("qemu-xbzrle", "QEMU with XBZRLE",
            "As qemu; from the second pass on only what changed is sent of a page whose old copy is in a cache.",
            Map.of(QemuCapabilities.ENCODING.name(), QemuCapabilities.XBZRLE));

    static final QemuPreset MULTIFD = new QemuPreset("qemu-multifd", "QEMU with multifd",
            "As qemu, over several channels at once, each with a thread that compresses if wanted.",
            Map.of(QemuCapabilities.ENCODING.name(), QemuCapabilities.MULTIFD));

    static final QemuPreset AUTO_CONVERGE = new QemuPreset("qemu-auto-converge", "QEMU with auto-converge",
            "As qemu; a guest that dirties too fast sleeps for a share of the time that grows until it converges.",
            Map.of(QemuCapabilities.THROTTLING.name(), QemuCapabilities.AUTO_CONVERGE));

    static final QemuPreset DIRTY_LIMIT = new QemuPreset("qemu-dirty-limit", "QEMU with dirty limit",
            "As qemu; each processor that dirties too fast sleeps so much that it keeps its quota.",
            Map.of(QemuCapabilities.THROTTLING.name(), QemuCapabilities.DIRTY_LIMIT));

    QemuPreset {
        defaults = Map.copyOf(defaults);
    }

    /** The parameters with this preset's defaults. */
    List<ParamSpec<?>> apply(List<ParamSpec<?>> params) {
        return params.stream().map(param -> defaults.containsKey(param.name())
                ? param.withDefault(defaults.get(param.name())) : param).toList();
    }
}
