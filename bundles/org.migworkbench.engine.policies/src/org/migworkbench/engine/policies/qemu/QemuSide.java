package org.migworkbench.engine.policies.qemu;

/** On which QEMU of a migration something is set. */
public enum QemuSide {
    /** On the one that the guest leaves. */
    SOURCE,
    /** On both, which must agree. */
    BOTH
}
