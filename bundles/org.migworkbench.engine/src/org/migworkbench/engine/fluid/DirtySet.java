package org.migworkbench.engine.fluid;

/**
 * The pages that are still to be sent, as numbers. The body is divided into regions by when the scan last passed them,
 * the longest ago first, which is where a scan goes on. A log that is read during or after the scan of a region also
 * tells what was written before it in the same round; so a region of share x that was last scanned in the round that
 * began with the mark m has x W(m to the last mark) pages to be sent. Exact where all regions are written alike.
 */
final class DirtySet {

    private static final int MOST_REGIONS = 12;

    private final FluidMemory memory;
    private final int parts;
    private final double[] marks;
    private final double[] lastMark;
    private final double[] shares = new double[MOST_REGIONS];
    private final double[] densities = new double[MOST_REGIONS];
    private final boolean[] never = new boolean[MOST_REGIONS];
    private int regions;
    private double scanned;
    private double tailData;
    private double tailZero;

    DirtySet(FluidMemory memory) {
        this.memory = memory;
        this.parts = memory.parts();
        this.marks = new double[MOST_REGIONS * parts];
        this.lastMark = new double[parts];
    }

    /** All pages are to be sent, and the log is clean. */
    void fill(double[] seconds) {
        System.arraycopy(seconds, 0, lastMark, 0, parts);
        regions = 1;
        shares[0] = 1;
        densities[0] = memory.bodyPages();
        never[0] = true;
        scanned = 0;
        tailData = memory.tailDataPages();
        tailZero = memory.tailZeroPages();
    }

    /** Reads the log: what was written since it was last read is to be sent. Returns how many pages that is. */
    double readLog(double[] seconds) {
        double written = memory.written(lastMark, 0, seconds, 0);
        for (int i = 0; i < regions; i++) {
            if (!never[i]) {
                densities[i] = memory.written(marks, i * parts, seconds, 0);
            }
        }
        if (scanned > 0) {
            if (regions == MOST_REGIONS) {
                mergeSmallest();
            }
            System.arraycopy(lastMark, 0, marks, regions * parts, parts);
            shares[regions] = scanned;
            densities[regions] = written;
            never[regions++] = false;
            scanned = 0;
        }
        System.arraycopy(seconds, 0, lastMark, 0, parts);
        return written;
    }

    /** All pages that are to be sent. */
    double pages() {
        return bodyPages() + tailData + tailZero;
    }

    /** Those of the body. */
    double bodyPages() {
        double pages = 0;
        for (int i = 0; i < regions; i++) {
            pages += shares[i] * densities[i];
        }
        return pages;
    }

    double tailData() {
        return tailData;
    }

    double tailZero() {
        return tailZero;
    }

    /** Those of the pages to be sent that will not have been written again by a time after the last mark. */
    double unwritten(double[] seconds) {
        double again = memory.written(lastMark, 0, seconds, 0);
        double pages = tailData + tailZero;
        for (int i = 0; i < regions; i++) {
            double all = never[i] ? densities[i] : memory.written(marks, i * parts, seconds, 0);
            pages += shares[i] * Math.max(0, all - again);
        }
        return pages;
    }

    /**
     * Those of the pages to be sent that a part will have written between the last mark and a time. A region that was
     * scanned at m has those written both since m and since the last mark: W(m to mark) + W(mark to time) - W(m to time).
     */
    double touched(int part, double seconds) {
        double mark = lastMark[part];
        double again = memory.written(part, mark, seconds);
        double pages = 0;
        for (int i = 0; i < regions; i++) {
            double begin = marks[i * parts + part];
            double both = never[i] ? again
                    : memory.written(part, begin, mark) + again - memory.written(part, begin, seconds);
            pages += shares[i] * Math.max(0, both);
        }
        return pages;
    }

    /** Nothing is to be sent any more. */
    void clear() {
        scanned = 1;
        regions = 0;
        tailData = 0;
        tailZero = 0;
    }

    /** Pages of the tail were sent. */
    void takeTail(boolean zero, double pages) {
        if (zero) {
            tailZero = Math.max(0, tailZero - pages);
        } else {
            tailData = Math.max(0, tailData - pages);
        }
    }

    /** Pages of the body were sent where the scan goes on. */
    void takeBody(double pages) {
        double rest = pages;
        int first = 0;
        while (first < regions && shares[first] * densities[first] <= rest) {
            rest -= shares[first] * densities[first];
            scanned += shares[first];
            first++;
        }
        if (first < regions) {
            double share = rest / densities[first];
            shares[first] -= share;
            scanned += share;
        }
        remove(0, first);
    }

    /** Pages of all kinds were sent alike. */
    void takeEvenly(double pages) {
        double all = pages();
        double left = all <= pages ? 0 : 1 - pages / all;
        for (int i = 0; i < regions; i++) {
            scanned += shares[i] * (1 - left);
            shares[i] *= left;
        }
        tailData *= left;
        tailZero *= left;
    }

    /** Makes one region of the two neighbours with the smallest share, last scanned at their mean time. */
    private void mergeSmallest() {
        int best = -1;
        for (int i = 0; i + 1 < regions; i++) {
            if (!never[i] && (best < 0 || shares[i] + shares[i + 1] < shares[best] + shares[best + 1])) {
                best = i;
            }
        }
        double share = shares[best] + shares[best + 1];
        double weight = share <= 0 ? 0 : shares[best] / share;
        for (int i = best * parts; i < (best + 1) * parts; i++) {
            marks[i + parts] = weight * marks[i] + (1 - weight) * marks[i + parts];
        }
        densities[best + 1] = weight * densities[best] + (1 - weight) * densities[best + 1];
        shares[best + 1] = share;
        remove(best, 1);
    }

    private void remove(int from, int count) {
        int rest = regions - from - count;
        System.arraycopy(marks, (from + count) * parts, marks, from * parts, rest * parts);
        System.arraycopy(shares, from + count, shares, from, rest);
        System.arraycopy(densities, from + count, densities, from, rest);
        System.arraycopy(never, from + count, never, from, rest);
        regions -= count;
    }
}
