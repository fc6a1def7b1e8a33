package org.migworkbench.engine.result;

import java.util.Objects;

/**
 * Rounds that leave no less from one to the next: where a migration goes in circles, how far that is from what its policy
 * waits for, and what would close the gap.
 *
 * @param firstRound number of the first of these rounds
 * @param rounds     how many they are; 0 = there is no plateau
 * @param rest       what each leaves
 * @param gap        how far that is from enough
 * @param luck       whether chance may do it all the same
 */
public record Plateau(int firstRound, int rounds, Rest rest, Gap gap, Luck luck) {

    /** The rounds of the migration didn't come to stand still. */
    public static final Plateau NONE = new Plateau(0, 0, new Rest(0, 0, 0, 0, 0), new Gap(0, 0, 0, 0, 0, 0), Luck.NONE);

    /** Checks that nothing is missing. */
    public Plateau {
        Objects.requireNonNull(rest, "rest");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(luck, "luck");
    }

    /**
     * What rounds of a plateau leave.
     *
     * @param bytes                   mean of what is left after a round, in bytes
     * @param spreadBytes             its standard deviation from round to round, in bytes
     * @param roundNanos              mean length of a round, in nanoseconds
     * @param dirtyRateBytesPerSecond mean rate at which the guest dirties, in bytes per second
     * @param bandwidthBytesPerSecond mean rate at which the rounds are sent, in bytes per second
     */
    public record Rest(double bytes, double spreadBytes, long roundNanos, double dirtyRateBytesPerSecond,
            double bandwidthBytesPerSecond) {
    }

    /**
     * The gap between what is left and what the policy waits for. Each way to close it is enough alone and on the safe
     * side; less may do.
     *
     * @param goalBytes               the guest stops when less than this is left, in bytes
     * @param goalNanos               the pause that this stands for, in nanoseconds
     * @param needNanos               the pause that what is left would take, mean, in nanoseconds
     * @param needSpreadNanos         its standard deviation from round to round, in nanoseconds
     * @param downtimeLimitNanos      a limit of the pause that would do, in nanoseconds
     * @param bandwidthBytesPerSecond a bandwidth that would do, in bytes per second
     */
    public record Gap(double goalBytes, long goalNanos, long needNanos, long needSpreadNanos, long downtimeLimitNanos,
            double bandwidthBytesPerSecond) {
    }

    /**
     * Whether a round may leave little enough by chance.
     *
     * @param chancePerRound the probability that one does, at most; 0 = none will
     * @param waitNanos      how long one has to wait for it on average, at least, in nanoseconds; {@link Long#MAX_VALUE}
     *                       = for ever
     */
    public record Luck(double chancePerRound, long waitNanos) {

        /** Chance doesn't do it. */
        public static final Luck NONE = new Luck(0, Long.MAX_VALUE);

        /**
         * Whether chance may do it.
         *
         * @return false if no round is expected to, however long one waits
         */
        public boolean isPossible() {
            return chancePerRound > 0;
        }
    }

    /**
     * Whether there is a plateau.
     *
     * @return false if the other numbers mean nothing
     */
    public boolean isSeen() {
        return rounds > 0;
    }
}
