package org.migworkbench.engine.workloads;

import org.migworkbench.engine.Seeds;

/**
 * Random writes to pages of one rate. Time is cut into cells of about the mean interval between two writes of a page.
 * How many writes fall into a cell is drawn from the Poisson distribution by a hash of (seed, page, cell), and where in
 * the cell each lies by further hashes: a Poisson process for each page, open at any time without a past.
 */
final class PoissonClass {

    private static final long PAGE_STEP = 0x9E3779B97F4A7C15L;
    private static final long CELL_STEP = 0xD1B54A32D192ED03L;
    private static final long WRITE_STEP = 0xABC98388FB8FAC03L;
    private static final double LONGEST_CELL = 1L << 52;
    private static final double UNIT = 0x1p-53;
    private static final int MOST_WRITES = 40;

    private final long seed;
    private final double writesPerSecond;
    private final long cellNanos;
    private final double[] thresholds;

    /**
     * @param seed            seed of the guest's workload
     * @param writesPerSecond mean writes a second to each page, 0 to 10^9
     */
    PoissonClass(long seed, double writesPerSecond) {
        this.seed = Seeds.mix(seed);
        this.writesPerSecond = writesPerSecond;
        this.cellNanos = writesPerSecond <= 0 ? 1
                : (long) Math.max(1, Math.min(LONGEST_CELL, Math.rint(1e9 / writesPerSecond)));
        this.thresholds = thresholds(writesPerSecond * cellNanos / 1e9);
    }

    double writesPerSecond() {
        return writesPerSecond;
    }

    /** Whether a page is written in (from, to]. */
    boolean isWritten(int page, long from, long to) {
        if (writesPerSecond <= 0 || to <= from) {
            return false;
        }
        long first = from / cellNanos;
        long last = to / cellNanos;
        long base = seed + page * PAGE_STEP;
        for (long cell = first; cell <= last; cell++) {
            long hash = Seeds.mix(base ^ cell * CELL_STEP);
            int writes = writes(hash);
            if (writes > 0 && (cell > first && cell < last || hitsEdge(hash, writes, cell * cellNanos, from, to))) {
                return true;
            }
        }
        return false;
    }

    /** How often a page is written in (from, to]. */
    int writes(int page, long from, long to) {
        if (writesPerSecond <= 0 || to <= from) {
            return 0;
        }
        long first = from / cellNanos;
        long last = to / cellNanos;
        long base = seed + page * PAGE_STEP;
        long sum = 0;
        for (long cell = first; cell <= last; cell++) {
            long hash = Seeds.mix(base ^ cell * CELL_STEP);
            int writes = writes(hash);
            sum += cell > first && cell < last ? writes : inside(hash, writes, cell * cellNanos, from, to);
        }
        return (int) Math.min(Integer.MAX_VALUE, sum);
    }

    private int inside(long hash, int writes, long cellStart, long from, long to) {
        int inside = 0;
        for (int i = 1; i <= writes; i++) {
            double position = (Seeds.mix(hash + i * WRITE_STEP) >>> 11) * UNIT;
            long time = cellStart + (long) (position * cellNanos);
            if (time > from && time <= to) {
                inside++;
            }
        }
        return inside;
    }

    private boolean hitsEdge(long hash, int writes, long cellStart, long from, long to) {
        for (int i = 1; i <= writes; i++) {
            double position = (Seeds.mix(hash + i * WRITE_STEP) >>> 11) * UNIT;
            long time = cellStart + (long) (position * cellNanos);
            if (time > from && time <= to) {
                return true;
            }
        }
        return false;
    }

    private int writes(long hash) {
        double u = (hash >>> 11) * UNIT;
        int count = 0;
        while (count < thresholds.length && u >= thresholds[count]) {
            count++;
        }
        return count;
    }

    private static double[] thresholds(double mean) {
        double[] sums = new double[MOST_WRITES];
        double term = StrictMath.exp(-mean);
        double sum = term;
        for (int k = 0; k < MOST_WRITES; k++) {
            sums[k] = sum;
            term *= mean / (k + 1);
            sum += term;
        }
        return sums;
    }
}
