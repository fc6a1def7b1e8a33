package org.migworkbench.engine.spec;

import java.util.List;
import java.util.Objects;

/**
 * One migration of a virtual machine.
 *
 * @param vm                          id of the virtual machine
 * @param source                      id of the host that it leaves; empty = none that limits anything
 * @param destination                 id of the host that it goes to; empty = none that limits anything
 * @param path                        ids of the links its data passes, at least one, no link twice
 * @param startNanos                  when it starts, in nanoseconds since the start of the run, 0 or more; later if a
 *                                    host takes part in too many at that time
 * @param policy                      the policy that moves it
 * @param bandwidthLimitBytesPerSecond upper limit in bytes per second, above 0; positive infinity = none. Holds for the
 *                                    stop-and-copy too, unless the policy lifts it there
 * @param downtimeLimitNanos          longest wanted pause in nanoseconds for policies that know such a limit; 0 = the
 *                                    policy's own
 * @param timeoutNanos                give up after this time in nanoseconds from the real start, above 0;
 *                                    {@link Long#MAX_VALUE} = never
 * @param maxRounds                  give up where another live round after so many would be begun, at least 1;
 *                                    {@link #ANY_ROUNDS} = never. Rounds of the policy's own end it as the policy says
 */
public record MigrationSpec(String vm, String source, String destination, List<String> path, long startNanos,
        PolicySpec policy,
        double bandwidthLimitBytesPerSecond, long downtimeLimitNanos, long timeoutNanos, int maxRounds) {

    /** No limit of rounds. */
    public static final int ANY_ROUNDS = Integer.MAX_VALUE;

    /** Makes the list immutable. */
    public MigrationSpec {
        Objects.requireNonNull(vm, "vm");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(policy, "policy");
        path = List.copyOf(path);
    }

    /**
     * A migration between hosts without limits.
     *
     * @param vm                          id of the virtual machine
     * @param path                        ids of the links its data passes
     * @param startNanos                  when it starts, in nanoseconds
     * @param policy                      the policy that moves it
     * @param bandwidthLimitBytesPerSecond upper limit in bytes per second, positive infinity = none
     * @param downtimeLimitNanos          longest wanted pause in nanoseconds, 0 = the policy's own
     * @param timeoutNanos                give up after this time in nanoseconds
     */
    public MigrationSpec(String vm, List<String> path, long startNanos, PolicySpec policy,
            double bandwidthLimitBytesPerSecond, long downtimeLimitNanos, long timeoutNanos) {
        this(vm, "", "", path, startNanos, policy, bandwidthLimitBytesPerSecond, downtimeLimitNanos, timeoutNanos,
                ANY_ROUNDS);
    }

    /**
     * The same with a limit of rounds.
     *
     * @param rounds the most live rounds, at least 1; {@link #ANY_ROUNDS} = any number
     * @return the migration
     */
    public MigrationSpec withMaxRounds(int rounds) {
        return new MigrationSpec(vm, source, destination, path, startNanos, policy, bandwidthLimitBytesPerSecond,
                downtimeLimitNanos, timeoutNanos, rounds);
    }

    /**
     * The same under another policy.
     *
     * @param other the policy that moves it
     * @return the migration
     */
    public MigrationSpec withPolicy(PolicySpec other) {
        return new MigrationSpec(vm, source, destination, path, startNanos, other, bandwidthLimitBytesPerSecond,
                downtimeLimitNanos, timeoutNanos, maxRounds);
    }
}
