package org.migworkbench.engine.course;

import org.migworkbench.engine.network.Route;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.VmSpec;

/**
 * What a migration begins with.
 *
 * @param spec       the migration
 * @param vm         its virtual machine
 * @param strategies its policy, made for this migration alone
 * @param route      what its path is like as a whole
 */
public record MigrationSetup(MigrationSpec spec, VmSpec vm, Strategies strategies, Route route) {
}
