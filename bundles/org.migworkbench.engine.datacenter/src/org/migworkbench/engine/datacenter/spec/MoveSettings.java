package org.migworkbench.engine.datacenter.spec;

import java.util.Objects;
import org.migworkbench.engine.spec.PolicySpec;

/**
 * How moves are made and what they cost.
 *
 * @param cost               who says what a move costs
 * @param policy             the policy that moves each virtual machine; the engine's costs alone
 * @param writesPerSecond    page writes a second of a virtual machine at full load; at part load so much less. Assumed
 * @param workingSetShare    share of its memory that these go to, evenly; assumed
 * @param coresPerGbit       cores that sending or receiving 1 Gbit/s takes on each host; assumed
 * @param timeoutNanos       give up a move after this time in nanoseconds
 * @param downtimeLimitNanos longest wanted pause in nanoseconds, 0 = the policy's own
 */
public record MoveSettings(Cost cost, PolicySpec policy, double writesPerSecond, double workingSetShare,
        double coresPerGbit, long timeoutNanos, long downtimeLimitNanos) {

    /** Who says what a move costs. */
    public enum Cost {
        /** The migration engine, fluid. */
        FLUID("fluid"),
        /** The migration engine, page by page. */
        PAGES("page"),
        /** Memory over half the bandwidth, and a tenth of the processor meanwhile, as in CloudSim. */
        MEMORY_OVER_BANDWIDTH("memory-over-bandwidth");

        private final String id;

        Cost(String id) {
            this.id = id;
        }

        /** Returns the name on the command line and in files. */
        public String id() {
            return id;
        }
    }

    /** Share of a network card that CloudSim gives to migrations. */
    public static final double CLOUDSIM_BANDWIDTH_SHARE = 0.5;
    /** Share of its processor that a virtual machine loses in CloudSim while it moves. */
    public static final double CLOUDSIM_LOSS = 0.1;

    /** Checks that nothing is missing. */
    public MoveSettings {
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(policy, "policy");
    }

    /**
     * The same with other costs.
     *
     * @param other who says them
     * @return the settings
     */
    public MoveSettings withCost(Cost other) {
        return new MoveSettings(other, policy, writesPerSecond, workingSetShare, coresPerGbit, timeoutNanos,
                downtimeLimitNanos);
    }

    /**
     * The assumed figures under a policy: 5000 writes a second at full load to a tenth of the memory, a core for 10 Gbit/s, half an hour.
     *
     * @param policy the policy
     * @return the settings, fluid
     */
    public static MoveSettings of(PolicySpec policy) {
        return new MoveSettings(Cost.FLUID, policy, 5000, 0.1, 0.1, 1_800_000_000_000L, 0);
    }
}
