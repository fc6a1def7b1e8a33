package org.migworkbench.engine.policies.qemu;

/**
 * What QEMU takes as a parameter, as {@code migrate_params_check} in its {@code migration/options.c} has it.
 *
 * @param least the least value, in QEMU's unit
 * @param most the largest
 */
public record QemuRange(long least, long most) {

    /** Whatever a number of its protocol can say. */
    static final QemuRange ANY = new QemuRange(0, Long.MAX_VALUE);

    /** Whether a value is in it. */
    boolean holds(long value) {
        return value >= least && value <= most;
    }
}
