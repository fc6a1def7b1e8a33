package org.migworkbench.engine.course;

import org.migworkbench.engine.course.plateau.Surroundings;

/**
 * What goes on beside the migration of a memory.
 *
 * @param disk       the copying of a disk
 * @param protection keeps the guest from being lost
 * @param triggers   told of what faults may wait for
 * @param surroundings what else may change its rounds
 */
public record Companions(DiskCourse disk, GuestProtection protection, FaultTriggers triggers,
        Surroundings surroundings) {

    /** A memory alone, and nothing goes wrong. */
    public static final Companions NONE = new Companions(DiskCourse.SHARED, GuestProtection.NONE, FaultTriggers.NONE,
            Surroundings.QUIET);

    /**
     * The same in other surroundings.
     *
     * @param others what else may change its rounds
     * @return the companions
     */
    public Companions in(Surroundings others) {
        return new Companions(disk, protection, triggers, others);
    }
}
