package org.migworkbench.analysis;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;

/**
 * The rounds of one migration as far as they are known: of a result, or of a migration that is still running.
 *
 * @param vm            id of the virtual machine
 * @param rounds        rounds in their order
 * @param downtimeNanos how long the guest stood still, in nanoseconds; empty while that isn't known
 * @param downtimeLimitNanos longest pause that was wanted, in nanoseconds; empty if there is no such limit or it isn't
 *                      known
 */
public record MigrationRounds(String vm, List<RoundStats> rounds, OptionalLong downtimeNanos,
        OptionalLong downtimeLimitNanos) {

    /** Makes the list immutable. */
    public MigrationRounds {
        Objects.requireNonNull(vm, "vm");
        Objects.requireNonNull(downtimeNanos, "downtimeNanos");
        Objects.requireNonNull(downtimeLimitNanos, "downtimeLimitNanos");
        rounds = List.copyOf(rounds);
    }

    /**
     * The rounds of a result.
     *
     * @param result the result
     * @return its rounds; with the downtime if the guest stood still at all
     */
    public static MigrationRounds of(MigrationResult result) {
        OptionalLong downtime = result.downtimeNanos() > 0 ? OptionalLong.of(result.downtimeNanos())
                : OptionalLong.empty();
        return new MigrationRounds(result.vm(), result.rounds(), downtime, OptionalLong.empty());
    }

    /**
     * The rounds of a migration that hasn't ended.
     *
     * @param vm     id of the virtual machine
     * @param rounds rounds in their order
     * @return the rounds, without a downtime
     */
    public static MigrationRounds soFar(String vm, List<RoundStats> rounds) {
        return new MigrationRounds(vm, rounds, OptionalLong.empty(), OptionalLong.empty());
    }

    /**
     * The same rounds beside a limit that the downtime was to keep.
     *
     * @param limitNanos longest pause that was wanted, in nanoseconds; empty for none
     * @return the rounds with the limit
     */
    public MigrationRounds withDowntimeLimit(OptionalLong limitNanos) {
        return new MigrationRounds(vm, rounds, downtimeNanos, limitNanos);
    }

    /**
     * How many rounds were sent while the guest ran at the source.
     *
     * @return the number of the last pre-copy round: of a recording some may not have been seen
     */
    public int liveRounds() {
        return rounds.stream().filter(MigrationRounds::isLive).mapToInt(RoundStats::round).max().orElse(0);
    }

    /**
     * Whether a round was sent while the guest ran at the source.
     *
     * @param round a round
     * @return whether it is one of pre-copy
     */
    public static boolean isLive(RoundStats round) {
        return round.phase() == Phase.PRECOPY;
    }

    static boolean isDirtyKnown(RoundStats round) {
        return round.isLogRead();
    }
}
