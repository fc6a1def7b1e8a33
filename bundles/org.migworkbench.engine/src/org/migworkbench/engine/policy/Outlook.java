package org.migworkbench.engine.policy;

/**
 * What a {@link StopCondition} is going to do if rounds go on as the last ones did. From it the engine knows whether a
 * migration whose rounds don't change any more can end at all.
 *
 * @param goalBytes    the guest stops by itself when less than this is left after a round, in bytes: what that comes to
 *                     once nothing raises it any more; {@link Double#NaN} = the rule doesn't look at what is left, or
 *                     doesn't know yet
 * @param goalNanos    the pause that the goal stands for, in nanoseconds; 0 = none
 * @param changesUntil until when the rule may come to judge otherwise though rounds stay alike, in nanoseconds of virtual
 *                     time; {@link #NEVER} = nobody knows
 * @param endsNanos    when it ends the live phase whatever is left, in nanoseconds of virtual time; {@link #NEVER} = it
 *                     doesn't
 * @param endsRound    the round after which it ends the live phase whatever is left; {@link Integer#MAX_VALUE} = none
 */
public record Outlook(double goalBytes, long goalNanos, long changesUntil, long endsNanos, int endsRound) {

    /** A time that doesn't come. */
    public static final long NEVER = Long.MAX_VALUE;

    /** Nothing is known: anything may change at any time. */
    public static final Outlook UNKNOWN = new Outlook(Double.NaN, 0, NEVER, NEVER, Integer.MAX_VALUE);

    /**
     * A rule that waits for a small rest and for nothing else.
     *
     * @param goalBytes the guest stops when less than this is left, in bytes
     * @param goalNanos the pause that this stands for, in nanoseconds
     * @return the outlook
     */
    public static Outlook waitsFor(double goalBytes, long goalNanos) {
        return new Outlook(goalBytes, goalNanos, 0, NEVER, Integer.MAX_VALUE);
    }

    /**
     * A rule that counts rounds.
     *
     * @param round the round after which it ends the live phase
     * @return the outlook
     */
    public static Outlook endsAfter(int round) {
        return new Outlook(Double.NaN, 0, 0, NEVER, round);
    }

    /**
     * The same with a goal that comes to its value only later.
     *
     * @param until until when it may change, in nanoseconds of virtual time
     * @return the outlook
     */
    public Outlook changingUntil(long until) {
        return new Outlook(goalBytes, goalNanos, Math.max(changesUntil, until), endsNanos, endsRound);
    }

    /**
     * The same with an end at a time.
     *
     * @param nanos virtual time in nanoseconds, {@link #NEVER} = no other than before
     * @return the outlook
     */
    public Outlook endingAt(long nanos) {
        return new Outlook(goalBytes, goalNanos, changesUntil, Math.min(endsNanos, nanos), endsRound);
    }

    /**
     * The same with an end after a round.
     *
     * @param round its number
     * @return the outlook
     */
    public Outlook endingAfter(int round) {
        return new Outlook(goalBytes, goalNanos, changesUntil, endsNanos, Math.min(endsRound, round));
    }

    /**
     * A time after another one, without overflow.
     *
     * @param nanos virtual time in nanoseconds
     * @param more  nanoseconds to add, 0 or more
     * @return the sum, {@link #NEVER} if it is beyond the end of time
     */
    public static long after(long nanos, double more) {
        return more >= NEVER - nanos ? NEVER : nanos + (long) more;
    }
}
