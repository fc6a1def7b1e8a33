package org.migworkbench.backend.qemu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policies.qemu.QemuRequest;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.qmp.migration.MigrationCapabilities;
import org.migworkbench.qmp.migration.ParameterChange;

/**
 * What a migration asks of two QEMUs: which capabilities are to be on (all others that a QEMU has are switched off, for
 * they stay on in a process), which parameters are set, and what the workbench does itself while the migration goes on.
 *
 * @param capabilities QEMU's names of those that must be on
 * @param wished QEMU's names of those that are switched on where they exist, because they only tell more
 * @param parameters what migrate-set-parameters gets at the source
 * @param destinationParameters what it gets at the destination
 * @param postcopyAfterPass start post-copy when this pass has ended; 0 for never
 * @param pauseNanos how long the guest waits, stopped, before the switch-over; with 0 it doesn't
 * @param recoverNanos after what time a post-copy that lost its connection is recovered; 0 for never
 */
record QemuPlan(Set<String> capabilities, Set<String> wished, ParameterChange parameters,
        ParameterChange destinationParameters, long postcopyAfterPass, long pauseNanos, long recoverNanos) {

    QemuPlan {
        capabilities = Set.copyOf(capabilities);
        wished = Set.copyOf(wished);
    }

    /**
     * Makes the plan of a policy.
     *
     * @param specs the parameters of one of QEMU's policies
     * @param migration the values that it gives them, which are allowed, and its own limits
     */
    static QemuPlan of(List<ParamSpec<?>> specs, MigrationSpec migration) {
        QemuRequest request = new QemuRequest(specs, migration);
        return new QemuPlan(request.capabilities(true), request.capabilities(false),
                ParameterChange.of(request.parameters(true)), ParameterChange.of(request.parameters(false)),
                request.whole(QemuTable.POSTCOPY_AFTER), request.whole(QemuTable.PAUSE),
                request.whole(QemuTable.RECOVER_AFTER));
    }

    /** What a QEMU is to set: each capability that it has, explicitly. */
    MigrationCapabilities settings(MigrationCapabilities offered) {
        Map<String, Boolean> states = new LinkedHashMap<>();
        for (String name : offered.states().keySet()) {
            states.put(name, capabilities.contains(name) || wished.contains(name));
        }
        return new MigrationCapabilities(states);
    }
}
