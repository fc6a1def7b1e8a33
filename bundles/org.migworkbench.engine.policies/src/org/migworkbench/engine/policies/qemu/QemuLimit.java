package org.migworkbench.engine.policies.qemu;

import org.migworkbench.engine.spec.MigrationSpec;

/** Which limit of a migration goes before the policy's parameter. */
public enum QemuLimit {
    /** None: the parameter alone says it. */
    NONE,
    /** The most that may be sent while the guest runs. */
    BANDWIDTH,
    /** The longest acceptable downtime. */
    DOWNTIME;

    /** What is asked: the migration's own limit where it has one, else the value of the parameter. */
    Object of(MigrationSpec migration, Object value) {
        return switch (this) {
            case NONE -> value;
            case BANDWIDTH -> Double.isInfinite(migration.bandwidthLimitBytesPerSecond()) ? value
                    : Double.valueOf(migration.bandwidthLimitBytesPerSecond());
            case DOWNTIME -> migration.downtimeLimitNanos() > 0 ? Long.valueOf(migration.downtimeLimitNanos()) : value;
        };
    }
}
