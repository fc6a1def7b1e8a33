package org.migworkbench.core.live;

import java.util.List;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

/** The scenario of a live migration: one virtual machine, one link, one migration. The same can be simulated. */
public final class LiveScenario {

    private static final String LINK = "link";
    private static final int PAGE_BYTES = 4096;

    private LiveScenario() {
    }

    /**
     * Makes the scenario of a virtual machine of whose work nothing is known.
     *
     * @param vm the machine
     * @param asked how it is to be moved
     * @return the scenario, not validated
     */
    public static ScenarioSpec of(LiveVm vm, Asked asked) {
        long memory = vm.memoryBytes() / PAGE_BYTES * PAGE_BYTES;
        return of(new VmSpec(vm.name(), memory, PAGE_BYTES, vm.vcpus(), VmSpec.ALL_NON_ZERO,
                ContentSpec.RANDOM, List.of()), asked);
    }

    /**
     * Makes the scenario.
     *
     * @param vm the machine and its work
     * @param asked how it is to be moved
     * @return the scenario, not validated
     */
    public static ScenarioSpec of(VmSpec vm, Asked asked) {
        MigrationSpec migration = new MigrationSpec(vm.id(), List.of(LINK), 0,
                new PolicySpec(asked.policy(), List.of()), asked.bandwidthBytesPerSecond(), asked.downtimeLimitNanos(),
                asked.timeoutNanos());
        return new ScenarioSpec("live", List.of(new LinkSpec(LINK, asked.lineRateBytesPerSecond(), 0)), List.of(vm),
                List.of(migration), asked.seed());
    }

    /**
     * How a machine is to be moved.
     *
     * @param policy the policy and its parameters
     * @param bandwidthBytesPerSecond the most that may be sent while the guest runs, above 0; positive infinity leaves it
     * to the policy
     * @param lineRateBytesPerSecond rate of the link when no limit holds, above 0 and finite; for the simulation and for
     * shares
     * @param downtimeLimitNanos longest acceptable downtime in nanoseconds; 0 leaves it to the policy
     * @param timeoutNanos after what time the migration is cancelled, in nanoseconds
     * @param seed seed of the simulation
     */
    public record Asked(PolicyRef policy, double bandwidthBytesPerSecond, double lineRateBytesPerSecond,
            long downtimeLimitNanos, long timeoutNanos, long seed) {
    }
}
