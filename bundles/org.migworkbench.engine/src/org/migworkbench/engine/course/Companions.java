package org.migworkbench.engine.course;

/**
 * What goes on beside the migration of a memory.
 *
 * @param disk       the copying of a disk
 * @param protection keeps the guest from being lost
 * @param triggers   told of what faults may wait for
 */
public record Companions(DiskCourse disk, GuestProtection protection, FaultTriggers triggers) {

    /** A memory alone, and nothing goes wrong. */
    public static final Companions NONE = new Companions(DiskCourse.SHARED, GuestProtection.NONE, FaultTriggers.NONE);
}
