package org.migworkbench.core.guest;

import java.util.List;

/**
 * Where addresses and times lie on the strip, whatever the size of the guest: addresses from left to right, time downwards.
 *
 * @param memoryBytes the guest's memory in bytes
 * @param pageBytes   size of a page in bytes
 * @param spanNanos   the time that is shown, in nanoseconds
 * @param width       pixels of the memory
 * @param height      pixels of the time
 */
public record StripScale(long memoryBytes, long pageBytes, long spanNanos, int width, int height) {

    private static final int NEAR = 5;
    private static final long[] NICE_SECONDS = { 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400,
            28800, 86400 };
    private static final long SECOND = 1_000_000_000L;

    /** Checks that there is something to draw on. */
    public StripScale {
        width = Math.max(1, width);
        height = Math.max(1, height);
    }

    /**
     * The column of an address.
     *
     * @param bytes the address
     * @return 0 to the width
     */
    public int x(long bytes) {
        return (int) Math.rint((double) bytes / memoryBytes * width);
    }

    /**
     * The row of a time.
     *
     * @param nanos guest time
     * @return 0 to the height; times behind the span lie at the height
     */
    public int y(long nanos) {
        return (int) Math.rint(Math.min(1, (double) nanos / spanNanos) * height);
    }

    /**
     * The address at a column, a multiple of the step.
     *
     * @param x the column
     * @return 0 to the memory, in bytes
     */
    public long bytes(double x) {
        long step = byteStep();
        long bytes = (long) Math.rint(x / width * memoryBytes / step) * step;
        return Math.max(0, Math.min(memoryBytes, x >= width ? memoryBytes : bytes));
    }

    /**
     * The time at a row, a multiple of the step.
     *
     * @param y the row
     * @return 0 to the span, in nanoseconds
     */
    public long nanos(double y) {
        long step = timeStep();
        return Math.max(0, Math.min(spanNanos, (long) Math.rint(y / height * spanNanos / step) * step));
    }

    /**
     * The step of addresses: a power of two near a pixel or two, at least a page.
     *
     * @return bytes
     */
    public long byteStep() {
        long step = pageBytes;
        while (step < memoryBytes / width && step * 2 <= memoryBytes) {
            step *= 2;
        }
        return step;
    }

    /**
     * The step of times.
     *
     * @return nanoseconds
     */
    public long timeStep() {
        for (long seconds : NICE_SECONDS) {
            if (seconds * SECOND >= 2 * spanNanos / height) {
                return seconds * SECOND;
            }
        }
        return NICE_SECONDS[NICE_SECONDS.length - 1] * SECOND;
    }

    /**
     * An address with what is near: the edge of another region within a few pixels holds it.
     *
     * @param x     the column
     * @param edges addresses that hold others
     * @return the address in bytes
     */
    public long snapped(double x, List<Long> edges) {
        long best = bytes(x);
        double nearest = NEAR + 0.5;
        for (long edge : edges) {
            double away = Math.abs((double) edge / memoryBytes * width - x);
            if (away < nearest) {
                nearest = away;
                best = edge;
            }
        }
        return best;
    }

    /**
     * A time that shows all of what regions do: the last change and as much again, a minute at least.
     *
     * @param places the regions
     * @return nanoseconds
     */
    public static long span(List<RegionPlace> places) {
        long last = places.stream().mapToLong(
                place -> place.fromNanos() + Math.max(place.forNanos(), 2 * place.everyNanos())).max().orElse(0);
        double wanted = last * 1.25 / SECOND;
        for (long seconds : NICE_SECONDS) {
            if (seconds >= 60 && seconds >= wanted) {
                return seconds * SECOND;
            }
        }
        return Math.max(last, SECOND);
    }
}
