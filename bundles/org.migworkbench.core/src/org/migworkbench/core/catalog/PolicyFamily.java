package org.migworkbench.core.catalog;

import java.util.Arrays;
import java.util.List;

/** What whole policies have in common, to find one among many. */
public enum PolicyFamily {

    /** Xen's pre-copy, past and present. */
    XEN("Xen", "xen", "xen-adaptive", "libxc"),
    /** QEMU with its capabilities. */
    QEMU("QEMU", "qemu", "qemu-auto-converge", "qemu-dirty-limit", "qemu-multifd", "qemu-postcopy", "qemu-xbzrle"),
    /** What will be written soon is foretold. */
    PREDICTION("Prediction", "exp-smoothing", "ar-prediction", "mean-interval", "k-of-n", "markov"),
    /** Pages in layers. */
    HIERARCHICAL("Hierarchical copy", "hca"),
    /** The disk or the memory is explored before it is sent. */
    EXPLORATION("Exploration", "magician", "me2"),
    /** What a failure takes is limited. */
    FAULT_TOLERANCE("Fault tolerance", "postcopy-ft"),
    /** The rules of what manages machines. */
    MANAGERS("Managers", "kubevirt", "kubevirt-ramp", "kubevirt-stall", "nova", "proxmox", "cloud-hypervisor",
            "cloud-hypervisor-passes"),
    /** The rules of other simulators. */
    SIMULATORS("Other simulators", "cloudsimmig", "dissect-cf", "simgrid"),
    /** Policies of other bundles. */
    OTHERS("Others");

    private final String label;
    private final List<String> ids;

    PolicyFamily(String label, String... ids) {
        this.label = label;
        this.ids = List.of(ids);
    }

    /**
     * Finds a policy's family.
     *
     * @param policyId the id of a whole policy
     * @return the family; {@link #OTHERS} for a policy that isn't one of the built-in ones
     */
    public static PolicyFamily of(String policyId) {
        return Arrays.stream(values()).filter(family -> family.ids.contains(policyId)).findFirst().orElse(OTHERS);
    }

    /**
     * The family for people.
     *
     * @return one or two words
     */
    public String label() {
        return label;
    }
}
