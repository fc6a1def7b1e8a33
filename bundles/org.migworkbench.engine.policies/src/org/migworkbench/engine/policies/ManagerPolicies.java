package org.migworkbench.engine.policies;

import org.migworkbench.engine.policies.stop.DowntimeRamp;
import org.migworkbench.engine.policies.stop.KubeVirtTimeouts;
import org.migworkbench.engine.policies.stop.NovaDowntimeSteps;
import org.migworkbench.engine.policies.stop.StallDetection;

/** How managers of virtual machines watch over QEMU. */
final class ManagerPolicies {

    static final StopRule KUBEVIRT = new StopRule("kubevirt", "KubeVirt, time-outs",
            "QEMU's pre-copy under KubeVirt's completion and progress time-outs. When the first passes, the migration"
                    + " goes on in post-copy or the guest is stopped if that is allowed, or else it is aborted.",
            "KubeVirt, pkg/virt-launcher/virtwrap/live-migration-source.go; defaults of pkg/virt-config",
            KubeVirtTimeouts.params(), KubeVirtTimeouts::of);

    static final StopRule KUBEVIRT_RAMP = new StopRule("kubevirt-ramp", "KubeVirt, downtime ramp (VEP 291)",
            "QEMU's pre-copy with a downtime limit that begins at half of QEMU's own and rises by a step every 10 s from"
                    + " the third pass on. KubeVirt's time-outs hold besides.",
            "KubeVirt VEP 291, Dynamic Downtime Tuning and Iteration-Based Convergence (2026)", DowntimeRamp.params(),
            DowntimeRamp::of);

    static final StopRule KUBEVIRT_STALL = new StopRule("kubevirt-stall", "KubeVirt, stall detection (VEP 248)",
            "QEMU's pre-copy until passes leave no less than one did 40 s before; then a small rest is waited for, and"
                    + " the migration is switched to post-copy, stopped with a longer downtime, or aborted.",
            "KubeVirt VEP 248, Live Migration Stability and Convergence Improvements (2026)", StallDetection.params(),
            StallDetection::of);

    static final StopRule NOVA = new StopRule("nova", "OpenStack Nova, downtime steps",
            "QEMU's pre-copy with a downtime limit that rises from a tenth to the whole in ten steps, the slower the"
                    + " larger the memory, and a completion time-out.",
            "OpenStack Nova, nova/virt/libvirt/migration.py and nova/conf/libvirt.py", NovaDowntimeSteps.params(),
            NovaDowntimeSteps::of);

    private ManagerPolicies() {
    }
}
