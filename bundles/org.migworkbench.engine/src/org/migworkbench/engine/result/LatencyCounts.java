package org.migworkbench.engine.result;

import java.util.Arrays;
import java.util.List;

/**
 * Counts times by their length, two classes for each doubling from a microsecond on: fixed, so that the counts of several
 * migrations can be added and compared.
 */
public final class LatencyCounts {

    private static final long LEAST_NANOS = 1_000;
    private static final int DOUBLINGS = 40;
    private static final double HALF_A_DOUBLING = StrictMath.sqrt(2);

    private final long[] counts = new long[2 * DOUBLINGS + 1];
    private int used;

    /**
     * Counts a time.
     *
     * @param nanos the time in nanoseconds, 0 or more
     */
    public void add(long nanos) {
        int place = 0;
        if (nanos >= LEAST_NANOS) {
            int doublings = 63 - Long.numberOfLeadingZeros(nanos / LEAST_NANOS);
            boolean upper = nanos >= (LEAST_NANOS << doublings) * HALF_A_DOUBLING;
            place = Math.min(counts.length - 1, 2 * doublings + (upper ? 2 : 1));
        }
        counts[place]++;
        used = Math.max(used, place + 1);
    }

    /**
     * The counts.
     *
     * @return for each class from the shortest on how many times were counted, up to the longest that was; empty for none
     */
    public List<Long> counts() {
        return Arrays.stream(counts, 0, used).boxed().toList();
    }

    /**
     * Where a class begins.
     *
     * @param place number of the class from 0
     * @return its shortest time in nanoseconds; it ends where the next one begins
     */
    public static long fromNanos(int place) {
        if (place == 0) {
            return 0;
        }
        long doubled = LEAST_NANOS << (place - 1) / 2;
        return place % 2 == 1 ? doubled : (long) Math.ceil(doubled * HALF_A_DOUBLING);
    }
}
