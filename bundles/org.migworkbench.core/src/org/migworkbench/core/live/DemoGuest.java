package org.migworkbench.core.live;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.quantities.Quantity;

/**
 * What the demonstration guest does.
 *
 * @param memoryBytes its memory, 32 MiB to 2 GiB, whole MiB
 * @param workingSetBytes memory that it writes, whole pages, at least one; with {@code nonZeroBytes} at most the memory
 * less 16 MiB
 * @param nonZeroBytes memory behind the working set that holds data and is never written, whole pages, 0 or more
 * @param writesPerSecond pages written a second, 0 to 1,000,000; a slow computer may manage less, which the report says
 * @param sweep whether page after page is written in turn, in place of random ones
 * @param hotWrites share of the writes that goes to the hot pages, above 0 to 1; without sweep
 * @param hotPages share of the working set that is hot, above 0 to 1; 1 for uniform writes
 * @param content what a write leaves
 * @param constant whether a write leaves what was there before: the page is dirty, and nothing has changed
 */
public record DemoGuest(long memoryBytes, long workingSetBytes, long nonZeroBytes, double writesPerSecond,
        boolean sweep, double hotWrites, double hotPages, ContentSpec content, boolean constant) {

    /** Name of the virtual machine. */
    public static final String NAME = "demo";
    /** Size of a page in bytes. */
    public static final int PAGE_BYTES = 4096;
    /** Longest tick of the guest, in nanoseconds: 250 a second. */
    public static final long TICK_NANOS = 4_000_000;

    private static final long MIB = 1L << 20;
    private static final long LEAST_MEMORY = 32 * MIB;
    private static final long MOST_MEMORY = 2048 * MIB;
    /** The guest's program, its tables and what the firmware keeps for itself. */
    private static final long RESERVED = 16 * MIB;
    private static final double MOST_WRITES = 1_000_000;

    /** The usual: 128 MiB of which 32 MiB are written uniformly, 4000 pages a second, random content. */
    public static final DemoGuest USUAL = new DemoGuest(128 * MIB, 32 * MIB, 0, 4000, false, 1, 1, ContentSpec.RANDOM,
            false);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is out of its range; the message names it
     */
    public DemoGuest {
        Objects.requireNonNull(content, "content");
        if (memoryBytes < LEAST_MEMORY || memoryBytes > MOST_MEMORY || memoryBytes % MIB != 0) {
            throw new IllegalArgumentException("The memory of the demonstration guest is "
                    + Quantity.formatBytes(memoryBytes) + "; allowed is 32 MiB to 2 GiB, whole MiB.");
        }
        if (workingSetBytes < PAGE_BYTES || workingSetBytes % PAGE_BYTES != 0 || nonZeroBytes < 0
                || nonZeroBytes % PAGE_BYTES != 0 || workingSetBytes + nonZeroBytes > memoryBytes - RESERVED) {
            throw new IllegalArgumentException("The working set of the demonstration guest is "
                    + Quantity.formatBytes(workingSetBytes) + " and its further data "
                    + Quantity.formatBytes(nonZeroBytes) + "; allowed is whole pages of 4 KiB, at least one in the"
                    + " working set, both together at most " + Quantity.formatBytes(memoryBytes - RESERVED) + ".");
        }
        if (!(writesPerSecond >= 0 && writesPerSecond <= MOST_WRITES)) {
            throw new IllegalArgumentException("The write rate of the demonstration guest is " + writesPerSecond
                    + " pages a second; allowed is 0 to 1,000,000.");
        }
        if (!(hotWrites > 0 && hotWrites <= 1 && hotPages > 0 && hotPages <= 1)) {
            throw new IllegalArgumentException("The hot share of the demonstration guest's writes is " + hotWrites
                    + " and that of its pages " + hotPages + "; allowed is above 0 to 1.");
        }
    }

    /**
     * The same guest for a simulation.
     *
     * @return the virtual machine
     */
    public VmSpec vmSpec() {
        List<WorkloadRef> workloads = writesPerSecond == 0 ? List.of() : List.of(workload());
        long outside = nonZeroBytes + tableBytes();
        return new VmSpec(NAME, memoryBytes, PAGE_BYTES, 1, writesPerSecond == 0 ? workingSetBytes + outside : outside,
                content, workloads);
    }

    private WorkloadRef workload() {
        TreeMap<String, String> params = new TreeMap<>(Map.of("workingSet", Long.toString(workingSetBytes),
                "writeRate", Double.toString(writesPerSecond)));
        String kind = sweep ? "sweep" : "uniform";
        if (!sweep && (hotPages < 1 || hotWrites < 1)) {
            kind = "hot-cold";
            params.put("hotWrites", Double.toString(hotWrites));
            params.put("hotPages", Double.toString(hotPages));
        }
        return new WorkloadRef(kind, params);
    }

    /** Memory of the table of sums: four bytes a page of the working set, whole pages. */
    private long tableBytes() {
        long pages = workingSetBytes / PAGE_BYTES;
        return (pages * Integer.BYTES + PAGE_BYTES - 1) / PAGE_BYTES * PAGE_BYTES;
    }
}
