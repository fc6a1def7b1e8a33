package org.migworkbench.engine.policy;

import java.util.Objects;

/**
 * Rules for copying a disk.
 *
 * @param order       what goes first
 * @param share       share of the bandwidth that the disk has while memory is sent too, below 1; 0 = the links share it
 *                    evenly between the two
 * @param explores    whether blocks that the file system doesn't use aren't sent unless they are written
 * @param batchBlocks most blocks sent in one go, 1 to 8192
 * @param mostRounds  most passes, 1 or more; then the copy counts as good enough, however much is left
 * @param restNanos   the copy is good enough when the blocks that are left are expected to take no longer, in
 *                    nanoseconds, 0 or more
 * @param mirrors     whether from then on each write of the guest waits until it has reached the destination too, so that
 *                    nothing is left for the end
 * @param limit       what is done about a guest that writes its disk faster than it can be copied
 */
public record DiskRules(Order order, double share, boolean explores, int batchBlocks, int mostRounds, long restNanos,
        boolean mirrors, WriteLimit limit) {

    /** What goes first. */
    public enum Order {
        /** The memory waits until the copy of the disk is good enough. */
        DISK_FIRST,
        /** Both start at once. */
        TOGETHER
    }

    /**
     * A limit on the guest's disk writes. Set when a pass finds too many blocks written again, and lowered at each
     * further one.
     *
     * @param trigger              bytes written during a pass as a share of the bytes sent in it, above which the guest is
     *                             slowed; positive infinity = never
     * @param step                 what the limit is multiplied by each time, above 0 and below 1
     * @param leastBytesPerSecond  what it never goes below, in bytes per second, above 0
     */
    public record WriteLimit(double trigger, double step, double leastBytesPerSecond) {

        /** The guest writes as it likes. */
        public static final WriteLimit NONE = new WriteLimit(Double.POSITIVE_INFINITY, 0.5, 1);
    }

    /** Disk first, all of it, in the way that {@link DiskCopy#WHOLE} says. */
    public static final DiskRules WHOLE = new DiskRules(Order.DISK_FIRST, 0, false, 16, 30, 100_000_000, false,
            WriteLimit.NONE);

    /** Checks the ranges. */
    public DiskRules {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(limit, "limit");
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("The disk's share " + share
                    + " is not allowed; allowed is 0 to below 1.");
        }
        if (batchBlocks < 1 || mostRounds < 1 || restNanos < 0) {
            throw new IllegalArgumentException("Batches of " + batchBlocks + " blocks, " + mostRounds
                    + " rounds and a rest of " + restNanos + " ns are not allowed; allowed are 1 or more blocks, 1 or"
                    + " more rounds and 0 or more nanoseconds.");
        }
    }
}
