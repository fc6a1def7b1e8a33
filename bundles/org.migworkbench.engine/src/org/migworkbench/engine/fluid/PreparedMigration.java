package org.migworkbench.engine.fluid;

import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.course.MigrationSetup;
import org.migworkbench.engine.course.Neighbours;
import org.migworkbench.engine.network.Route;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyPlan;
import org.migworkbench.engine.policy.fluid.FluidBursts;
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
 * @param route   what they are like as a whole
 */
record PreparedMigration(MigrationSpec spec, VmSpec vm, FluidMemory memory, PolicyPlan policy, PolicyContext context,
        int[] path, int pathId, Route route) {

    /** The same in a run that has its own numbers of paths. */
    PreparedMigration withPathId(int id) {
        return new PreparedMigration(spec, vm, memory, policy, context, path, id, route);
    }

    Strategies strategies() {
        return policy.make(context);
    }

    /** One migration of a run. */
    FluidMigration migration(RunClock clock, Neighbours neighbours) {
        Strategies strategies = strategies();
        FluidBursts bursts = strategies.bandwidth() instanceof FluidBursts one ? one : null;
        RoundSender sender = new RoundSender(bursts, route.bytesPerSecond());
        MigrationSetup setup = new MigrationSetup(spec, vm, strategies, route);
        FluidMigration made = new FluidMigration(new FluidParts(memory, new FluidGuest(memory, vm.writeFaultNanos()),
                new DirtySet(memory), sender, new CourseState(setup, clock, sender)), neighbours);
        neighbours.add(made.course());
        return made;
    }

    static PolicyContext context(VmSpec vm, MigrationSpec migration, double pathBytesPerSecond, Seeds seeds) {
        return new PolicyContext(vm, migration, pathBytesPerSecond, new Seeds(seeds.seed("vm." + vm.streamName())));
    }
}
