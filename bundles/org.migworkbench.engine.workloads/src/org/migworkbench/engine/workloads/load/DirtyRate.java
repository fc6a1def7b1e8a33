package org.migworkbench.engine.workloads.load;

import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.quantities.Quantity;

/**
 * How fast a guest dirties its memory, as it is measured: the different pages that are written in a window, by the window's
 * length. A page that is written again within the window counts once, so the number of writes is larger, and the rate over
 * a shorter window is higher. QEMU's {@code calc-dirty-rate} measures so, over 1 s.
 *
 * @param pagesPerSecond different pages by seconds of the window, 0 or more
 * @param windowSeconds  length of the window in seconds, above 0
 */
public record DirtyRate(double pagesPerSecond, double windowSeconds) {

    /** The window of QEMU's {@code calc-dirty-rate} where none is given, in nanoseconds. */
    public static final long USUAL_WINDOW_NANOS = 1_000_000_000L;

    /** A whole number of pages may be off by this much after conversions of units. */
    private static final double PAGE_SHARE = 1e-6;

    /**
     * The different pages in a window.
     *
     * @return W(window), in pages
     */
    public double pages() {
        return pagesPerSecond * windowSeconds;
    }

    /**
     * The same guest so many times as fast.
     *
     * @param factor 0 or more
     * @return the rate over the same window
     */
    public DirtyRate times(double factor) {
        return new DirtyRate(pagesPerSecond * factor, windowSeconds);
    }

    /**
     * The writes to random pages of a working set that are measured as this rate: of N pages N(1 - exp(-w t / N)) are
     * written in t seconds with w writes a second.
     *
     * @param workingSetPages pages of the working set, more than {@link #pages()}
     * @return writes a second, all pages together
     * @throws IllegalArgumentException if the working set has no more pages than are written in a window
     */
    public double writesPerSecond(long workingSetPages) {
        double share = pages() / workingSetPages;
        if (!(share < 1)) {
            throw new IllegalArgumentException("No number of writes to random pages dirties all pages.");
        }
        return -workingSetPages * StrictMath.log1p(-share) / windowSeconds;
    }

    /**
     * The guest that is measured so: random writes, or, where the window sees the whole working set, writes that go round
     * it once in a window.
     *
     * @param workingSetBytes size of the working set in bytes, whole pages
     * @param pageSizeBytes   size of a page in bytes
     * @return a workload of the catalog
     * @throws IllegalArgumentException if more is dirtied in a window than the working set holds
     */
    public WorkloadRef over(long workingSetBytes, int pageSizeBytes) {
        long set = (workingSetBytes + pageSizeBytes - 1) / pageSizeBytes;
        if (pages() > set * (1 + PAGE_SHARE)) {
            throw new IllegalArgumentException("In " + Quantity.formatNanos(Math.round(windowSeconds * 1e9)) + " "
                    + Quantity.formatBytes(Math.round(pages() * pageSizeBytes))
                    + " would be dirtied, more than the working set of " + Quantity.formatBytes(workingSetBytes)
                    + "; a page counts once in a window, however often it is written.");
        }
        boolean whole = pages() > set * (1 - PAGE_SHARE);
        SortedMap<String, String> params = new TreeMap<>();
        params.put("workingSet", Long.toString(workingSetBytes));
        params.put("writeRate", Double.toString(whole ? set / windowSeconds : writesPerSecond(set)));
        return new WorkloadRef(whole ? "constant" : "uniform", params);
    }
}
