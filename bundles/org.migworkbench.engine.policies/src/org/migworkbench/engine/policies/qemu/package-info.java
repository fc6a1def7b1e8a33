/**
 * QEMU's policies in QEMU's own words. {@link org.migworkbench.engine.policies.qemu.QemuTable} is the one list of QEMU's
 * capabilities and parameters; it stands here, beside the policies whose parameters it names, because both who sets a real
 * QEMU and who reads recordings see this bundle, and neither sees the other.
 */
package org.migworkbench.engine.policies.qemu;
