package org.migworkbench.engine.policies.qemu;

import java.util.Optional;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.Place;

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
        if (place(migration).isEmpty()) {
            return value;
        }
        return this == BANDWIDTH ? (Object) migration.bandwidthLimitBytesPerSecond()
                : (Object) migration.downtimeLimitNanos();
    }

    /** Where the migration has a limit of its own; empty where it has none. */
    Optional<Place> place(MigrationSpec migration) {
        return switch (this) {
            case NONE -> Optional.empty();
            case BANDWIDTH -> Double.isInfinite(migration.bandwidthLimitBytesPerSecond()) ? Optional.empty()
                    : Optional.of(Place.migration(0).value("bandwidthLimitBytesPerSecond"));
            case DOWNTIME -> migration.downtimeLimitNanos() == 0 ? Optional.empty()
                    : Optional.of(Place.migration(0).value("downtimeLimitNanos"));
        };
    }
}
