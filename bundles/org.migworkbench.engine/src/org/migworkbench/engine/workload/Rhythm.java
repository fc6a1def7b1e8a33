package org.migworkbench.engine.workload;

/**
 * From when on a workload goes on as it does, but for chance: one stretch of guest time as long as the period is then like
 * any other.
 *
 * @param settledNanos guest time in nanoseconds from which that holds, 0 or more; {@link Long#MAX_VALUE} = nobody knows
 * @param periodNanos  length of a period in nanoseconds of guest time; 0 = any stretch is like any other
 */
public record Rhythm(long settledNanos, long periodNanos) {

    /** The same at all times. */
    public static final Rhythm STEADY = new Rhythm(0, 0);

    /** Nobody knows whether it changes. */
    public static final Rhythm UNKNOWN = new Rhythm(Long.MAX_VALUE, 0);

    /** How many periods of the slower of two may pass until both begin together, for the two to count as one. */
    private static final long MOST_PERIODS = 100;

    /**
     * What holds for two workloads together.
     *
     * @param other the other one's
     * @return the rhythm of both; unknown if their periods hardly ever meet
     */
    public Rhythm and(Rhythm other) {
        long settled = Math.max(settledNanos, other.settledNanos);
        long longer = Math.max(periodNanos, other.periodNanos);
        long shorter = Math.min(periodNanos, other.periodNanos);
        if (shorter == 0) {
            return new Rhythm(settled, longer);
        }
        long times = shorter / divisor(longer, shorter);
        return times > MOST_PERIODS || longer > Long.MAX_VALUE / times ? UNKNOWN : new Rhythm(settled, times * longer);
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
