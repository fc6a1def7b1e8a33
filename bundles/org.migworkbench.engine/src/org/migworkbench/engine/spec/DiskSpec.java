package org.migworkbench.engine.spec;

import java.util.List;
import java.util.Objects;

/**
 * A virtual machine's disk on storage that its hosts don't share, so that it has to be copied. The guest writes it in
 * blocks; its workloads say when, as if the blocks were pages.
 *
 * @param sizeBytes           size in bytes, a multiple of the block size; 0 = the storage is shared and nothing is copied
 * @param blockSizeBytes      size of a block in bytes, a power of two from 512 to 2^30: what one bit of the block bitmap
 *                            stands for. QEMU's mirror has 64 KiB for most images
 * @param usedBytes           bytes that the file system uses when the migration starts, 0 to the size: the lowest blocks;
 *                            {@value #ALL} = all
 * @param nonZeroBytes        bytes of the disk that aren't zero outside what the workloads write, 0 to the size: the
 *                            lowest such blocks; more than the used ones where files were deleted; {@value #ALL} = all
 * @param content             what a write leaves in a block
 * @param readBytesPerSecond  how fast the source's storage is read for the copy, in bytes per second, above 0; positive
 *                            infinity = it never limits
 * @param writeBytesPerSecond how fast the destination's storage is written, in bytes per second, above 0; positive
 *                            infinity = it never limits
 * @param boundShare          share of the guest's work that waits for its disk writes, 0 to 1: what a limit on these
 *                            costs it
 * @param workloads           what writes the disk; the writes of several add up; empty = nothing does
 */
public record DiskSpec(long sizeBytes, int blockSizeBytes, long usedBytes, long nonZeroBytes, ContentSpec content,
        double readBytesPerSecond, double writeBytesPerSecond, double boundShare, List<WorkloadRef> workloads) {

    /** Value of a number of bytes that means: the whole disk. */
    public static final long ALL = -1;

    /** Usual size of a block in bytes (QEMU, default granularity of a block bitmap). */
    public static final int BLOCK_BYTES = 65536;

    /** Both hosts see the same storage: nothing is copied. */
    public static final DiskSpec SHARED = new DiskSpec(0, ALL, List.of());

    /** Makes the list immutable. */
    public DiskSpec {
        Objects.requireNonNull(content, "content");
        workloads = List.copyOf(workloads);
    }

    /**
     * A disk full of data on fast storage that no work of the guest waits for.
     *
     * @param sizeBytes size in bytes
     * @param usedBytes bytes that the file system uses, {@value #ALL} = all
     * @param workloads what writes the disk
     */
    public DiskSpec(long sizeBytes, long usedBytes, List<WorkloadRef> workloads) {
        this(sizeBytes, BLOCK_BYTES, usedBytes, ALL, ContentSpec.RANDOM, Double.POSITIVE_INFINITY,
                Double.POSITIVE_INFINITY, 0, workloads);
    }

    /**
     * Whether the disk has to be copied.
     *
     * @return false on shared storage
     */
    public boolean isCopied() {
        return sizeBytes > 0;
    }

    /**
     * Number of blocks.
     *
     * @return size in blocks
     */
    public int blockCount() {
        return Math.toIntExact(sizeBytes / blockSizeBytes);
    }

    /**
     * Number of blocks that the file system uses.
     *
     * @return used bytes in blocks, rounded up
     */
    public int usedBlocks() {
        return usedBytes == ALL ? blockCount()
                : Math.toIntExact((usedBytes + blockSizeBytes - 1) / blockSizeBytes);
    }

    /**
     * The disk as a space of pages, for all that asks for one.
     *
     * @param vm id of the virtual machine
     * @return a virtual machine whose memory is the disk and whose pages are the blocks; its id is {@link #spaceId}
     */
    public VmSpec space(String vm) {
        List<WorkloadRef> alone = workloads.stream()
                .map(ref -> new WorkloadRef(ref.id(), ref.params(), WorkloadRef.BY_PLACE)).toList();
        return new VmSpec(spaceId(vm), sizeBytes, blockSizeBytes, 1, nonZeroBytes, content, alone);
    }

    /**
     * Id of a virtual machine's disk where both are named side by side.
     *
     * @param vm id of the virtual machine
     * @return the id with a suffix
     */
    public static String spaceId(String vm) {
        return vm + ".disk";
    }
}
