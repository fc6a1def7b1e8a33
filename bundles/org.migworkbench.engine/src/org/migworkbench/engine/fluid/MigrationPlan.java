package org.migworkbench.engine.fluid;

import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyPlan;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.VmSpec;

/**
 * A migration that is ready to be run again and again.
 *
 * @param spec    the migration
 * @param vm      the virtual machine
 * @param memory  its memory
 * @param policy  the policy
 * @param context what the policy may know
 * @param path    indexes of the links
 * @param pathId  the same for migrations of the same path
 * @param latencyNanos sum of their one-way latencies
 */
record MigrationPlan(MigrationSpec spec, VmSpec vm, FluidMemory memory, PolicyPlan policy, PolicyContext context,
        int[] path, int pathId, long latencyNanos) {

    Strategies strategies() {
        return policy.make(context);
    }

    double pathBytesPerSecond() {
        return context.pathBytesPerSecond();
    }

    static PolicyContext context(VmSpec vm, MigrationSpec migration, double pathBytesPerSecond, Seeds seeds) {
        return new PolicyContext(vm, migration, pathBytesPerSecond, new Seeds(seeds.seed("vm." + vm.id())));
    }
}
