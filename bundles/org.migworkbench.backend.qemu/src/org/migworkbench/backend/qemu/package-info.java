/**
 * Moves virtual machines of QEMU, over its machine protocol.
 *
 * <p>The parts: {@link org.migworkbench.backend.qemu.QemuPlan} turns a policy of the model into capabilities and
 * parameters; {@link org.migworkbench.backend.qemu.QemuRun} gives the commands and waits;
 * {@link org.migworkbench.backend.qemu.RunFollower} makes events and rounds of what QEMU tells, without knowing where that
 * comes from; {@link org.migworkbench.backend.qemu.QemuEnd} is one QEMU.
 */
package org.migworkbench.backend.qemu;
