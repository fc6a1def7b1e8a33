package org.migworkbench.engine.policy.catalog;

import java.util.Objects;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.VmSpec;

/**
 * What a policy may know when it is made.
 *
 * @param vm                 the virtual machine
 * @param migration          the migration, with its bandwidth and downtime limits
 * @param pathBytesPerSecond rate of the slowest link of the path in bytes per second
 * @param seeds              the only source of randomness; use stream names that begin with {@code policy.}
 */
public record PolicyContext(VmSpec vm, MigrationSpec migration, double pathBytesPerSecond, Seeds seeds) {

    /** Checks that nothing is missing. */
    public PolicyContext {
        Objects.requireNonNull(vm, "vm");
        Objects.requireNonNull(migration, "migration");
        Objects.requireNonNull(seeds, "seeds");
    }
}
