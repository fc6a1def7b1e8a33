package org.migworkbench.engine.result;

import java.util.List;

/**
 * The copying of a disk beside a migration.
 *
 * @param sizeBytes     size of the disk in bytes; 0 = none was copied
 * @param bytesSent     bytes on the wire, headers included
 * @param blocksSent    blocks sent, each time counted
 * @param blocksResent  blocks sent that had been sent before
 * @param zeroBlocks    blocks sent as a zero mark instead of their content
 * @param blocksSkipped blocks that were never sent because the file system doesn't use them and nothing wrote them
 * @param copyNanos     from the start of the migration until the copy was good enough, in nanoseconds;
 *                      {@link RoundStats#UNKNOWN} = it never was
 * @param restNanos     how long the rest took while the guest stood still, in nanoseconds
 * @param throttle      mean share by which the guest's disk writes were slowed until the guest was stopped, 0 to 1
 * @param mostThrottle  the largest such share, 0 to 1
 * @param rounds        one for each round over the blocks, the bulk pass first
 */
public record DiskStats(long sizeBytes, long bytesSent, long blocksSent, long blocksResent, long zeroBlocks,
        long blocksSkipped, long copyNanos, long restNanos, double throttle, double mostThrottle,
        List<DiskRound> rounds) {

    /** No disk was copied. */
    public static final DiskStats NONE = new DiskStats(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());

    /** Makes the list immutable. */
    public DiskStats {
        rounds = List.copyOf(rounds);
    }

    /**
     * Whether a disk was copied.
     *
     * @return false on shared storage
     */
    public boolean isCopied() {
        return sizeBytes > 0;
    }
}
