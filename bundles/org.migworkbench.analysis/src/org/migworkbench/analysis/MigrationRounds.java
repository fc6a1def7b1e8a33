package org.migworkbench.analysis;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
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
     * @return the number of pre-copy rounds; of a recording, whose rows may hold several that nobody saw, all of these
     */
    public int liveRounds() {
        int count = 0;
        int before = 0;
        for (RoundStats round : rounds) {
            count += isLive(round) ? Math.max(1, round.round() - before) : 0;
            before = round.round();
        }
        return count;
    }

    /**
     * How fast the guest dirtied memory in the last live round whose log was read.
     *
     * @return bytes per second, or empty if there is no such round
     */
    public OptionalDouble lastDirtyRate() {
        for (int i = rounds.size() - 1; i >= 0; i--) {
            if (isLive(rounds.get(i)) && isDirtyKnown(rounds.get(i))) {
                return OptionalDouble.of(rounds.get(i).guest().dirtyRateBytesPerSecond());
            }
        }
        return OptionalDouble.empty();
    }

    /**
     * The highest bandwidth of any round.
     *
     * @return bytes per second, or empty if there is no round
     */
    public OptionalDouble highestBandwidth() {
        return rounds.stream().mapToDouble(round -> round.traffic().bandwidthBytesPerSecond()).max();
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
