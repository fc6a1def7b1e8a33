package org.migworkbench.engine.spec;

import java.util.List;
import java.util.Objects;
import org.migworkbench.quantities.Range;

/**
 * A virtual machine.
 *
 * @param id            unique in the scenario, not blank
 * @param memoryBytes   memory in bytes, a multiple of the page size, at least one page
 * @param pageSizeBytes page size in bytes, a power of two from 512 to 2^30; usually 4096
 * @param vcpus         number of virtual processors, 1 or more
 * @param nonZeroBytes  memory in bytes that isn't zero outside the working sets of the workloads: the lowest such pages
 *                      hold data, the rest are zero; {@value #ALL_NON_ZERO} = all of it
 * @param content       what a write leaves in a page
 * @param writeFaultNanos time that the first write to a page costs the guest while writes are tracked, in nanoseconds,
 *                      0 or more
 * @param classes       what the guest's system uses its memory for
 * @param workloads     what runs in the guest; the writes of several add up; empty = the guest writes nothing
 * @param disk          the disk that moves with it; {@link DiskSpec#SHARED} = none has to
 * @param stream        name of its random numbers, which stays when its id changes; empty = the id
 */
public record VmSpec(String id, long memoryBytes, int pageSizeBytes, int vcpus, long nonZeroBytes, ContentSpec content,
        long writeFaultNanos, PageClassSpec classes, List<WorkloadRef> workloads, DiskSpec disk, String stream) {

    /** The sizes that a page may have, in bytes; a block of a disk as well. */
    public static final Range PAGE_SIZES = Range.powersOfTwo(512, 1 << 30);

    /** Value of {@code nonZeroBytes} that means: no page is zero. */
    public static final long ALL_NON_ZERO = -1;

    /** Makes the list immutable. */
    public VmSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(classes, "classes");
        Objects.requireNonNull(disk, "disk");
        Objects.requireNonNull(stream, "stream");
        workloads = List.copyOf(workloads);
    }

    /**
     * A virtual machine that tracking doesn't slow and of whose memory classes nothing is known.
     *
     * @param id            unique in the scenario
     * @param memoryBytes   memory in bytes
     * @param pageSizeBytes page size in bytes
     * @param vcpus         number of virtual processors
     * @param nonZeroBytes  memory in bytes that isn't zero outside the working sets
     * @param content       what a write leaves in a page
     * @param workloads     what runs in the guest
     */
    public VmSpec(String id, long memoryBytes, int pageSizeBytes, int vcpus, long nonZeroBytes, ContentSpec content,
            List<WorkloadRef> workloads) {
        this(id, memoryBytes, pageSizeBytes, vcpus, nonZeroBytes, content, 0, PageClassSpec.UNKNOWN, workloads);
    }

    /**
     * A virtual machine whose disk is on shared storage.
     *
     * @param id            unique in the scenario
     * @param memoryBytes   memory in bytes
     * @param pageSizeBytes page size in bytes
     * @param vcpus         number of virtual processors
     * @param nonZeroBytes  memory in bytes that isn't zero outside the working sets
     * @param content       what a write leaves in a page
     * @param writeFaultNanos time that the first write to a page costs the guest while writes are tracked
     * @param classes       what the guest's system uses its memory for
     * @param workloads     what runs in the guest
     */
    public VmSpec(String id, long memoryBytes, int pageSizeBytes, int vcpus, long nonZeroBytes, ContentSpec content,
            long writeFaultNanos, PageClassSpec classes, List<WorkloadRef> workloads) {
        this(id, memoryBytes, pageSizeBytes, vcpus, nonZeroBytes, content, writeFaultNanos, classes, workloads,
                DiskSpec.SHARED, "");
    }

    /**
     * The same with another disk.
     *
     * @param other the disk
     * @return the virtual machine
     */
    public VmSpec withDisk(DiskSpec other) {
        return new VmSpec(id, memoryBytes, pageSizeBytes, vcpus, nonZeroBytes, content, writeFaultNanos, classes,
                workloads, other, stream);
    }

    /**
     * The same virtual machine with something else in it.
     *
     * @param others what runs in the guest
     * @return the virtual machine
     */
    public VmSpec withWorkloads(List<WorkloadRef> others) {
        return new VmSpec(id, memoryBytes, pageSizeBytes, vcpus, nonZeroBytes, content, writeFaultNanos, classes,
                others, disk, stream);
    }

    /**
     * The same with random numbers of another name.
     *
     * @param other the name; empty = the id
     * @return the virtual machine
     */
    public VmSpec withStream(String other) {
        return new VmSpec(id, memoryBytes, pageSizeBytes, vcpus, nonZeroBytes, content, writeFaultNanos, classes,
                workloads, disk, other);
    }

    /**
     * The disk as a space of pages, for all that asks for one.
     *
     * @return a virtual machine whose memory is the disk and whose pages are the blocks
     */
    public VmSpec diskSpace() {
        return disk.space(id).withStream(stream.isEmpty() ? "" : DiskSpec.spaceId(stream));
    }

    /**
     * Name of its random numbers: two virtual machines of one name write the same pages under one seed.
     *
     * @return the stream, not blank
     */
    public String streamName() {
        return stream.isEmpty() ? id : stream;
    }

    /**
     * Number of pages.
     *
     * @return memory in pages
     */
    public int pageCount() {
        return Math.toIntExact(memoryBytes / pageSizeBytes);
    }
}
