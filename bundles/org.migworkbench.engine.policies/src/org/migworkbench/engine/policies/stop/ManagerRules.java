package org.migworkbench.engine.policies.stop;

import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;

/** How managers of virtual machines watch over QEMU. */
public final class ManagerRules {

    /** The rule of KubeVirt, time-outs. */
    public static final NamedStrategy<StopCondition> KUBEVIRT = StopRule.of(new PolicyDescriptor<>("kubevirt",
            StopCondition.class, "KubeVirt, time-outs",
            "QEMU's pre-copy under KubeVirt's completion and progress time-outs. When the first passes, the migration"
                    + " goes on in post-copy or the guest is stopped if that is allowed, or else it is aborted.",
            "KubeVirt, pkg/virt-launcher/virtwrap/live-migration-source.go; defaults of pkg/virt-config",
            KubeVirtTimeouts.params()), KubeVirtTimeouts::of);

    /** The rule of KubeVirt, downtime ramp (VEP 291). */
    public static final NamedStrategy<StopCondition> KUBEVIRT_RAMP = StopRule.of(new PolicyDescriptor<>("kubevirt-ramp",
            StopCondition.class, "KubeVirt, downtime ramp (VEP 291)",
            "QEMU's pre-copy with a downtime limit that begins at half of QEMU's own and rises by a step every 10 s from"
                    + " the third pass on. KubeVirt's time-outs hold besides.",
            "KubeVirt VEP 291, Dynamic Downtime Tuning and Iteration-Based Convergence (2026)", DowntimeRamp.params()),
            DowntimeRamp::of);

    /** The rule of KubeVirt, stall detection (VEP 248). */
    public static final NamedStrategy<StopCondition> KUBEVIRT_STALL = StopRule.of(new PolicyDescriptor<>(
            "kubevirt-stall", StopCondition.class, "KubeVirt, stall detection (VEP 248)",
            "QEMU's pre-copy until passes leave no less than one did 40 s before; then a small rest is waited for, and"
                    + " the migration is switched to post-copy, stopped with a longer downtime, or aborted.",
            "KubeVirt VEP 248, Live Migration Stability and Convergence Improvements (2026)", StallDetection.params()),
            StallDetection::of);

    /** The rule of OpenStack Nova, downtime steps. */
    public static final NamedStrategy<StopCondition> NOVA = StopRule.of(new PolicyDescriptor<>("nova",
            StopCondition.class, "OpenStack Nova, downtime steps",
            "QEMU's pre-copy with a downtime limit that rises from a tenth to the whole in ten steps, the slower the"
                    + " larger the memory, and a completion time-out.",
            "OpenStack Nova, nova/virt/libvirt/migration.py and nova/conf/libvirt.py", NovaDowntimeSteps.params()),
            NovaDowntimeSteps::of);

    /** The rule of Proxmox VE, a downtime limit that doubles. */
    public static final NamedStrategy<StopCondition> PROXMOX = StopRule.of(new PolicyDescriptor<>("proxmox",
            StopCondition.class, "Proxmox VE, doubled downtime",
            "QEMU's pre-copy with auto-converge and XBZRLE and a downtime limit that doubles each time that what is left"
                    + " has grown more than five times. It always ends.",
            "Proxmox VE, qemu-server, src/PVE/QemuMigrate.pm (e6352be6, 2026-08-17)", ProxmoxDoubling.params()),
            ProxmoxDoubling::of);

    private ManagerRules() {
    }
}
