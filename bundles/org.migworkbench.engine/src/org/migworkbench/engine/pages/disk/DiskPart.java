package org.migworkbench.engine.pages.disk;

import org.migworkbench.engine.course.DiskCourse;

/** The copying of a disk over the channels of the migration beside it. By default there is nothing to copy. */
public interface DiskPart extends DiskCourse {

    /** Both hosts see the same storage. */
    DiskPart SHARED = new DiskPart() {
    };

    /**
     * Handles an event.
     *
     * @param kind  its kind
     * @param stamp tells whether it was overtaken
     * @return false if it isn't the disk's
     */
    default boolean handle(int kind, long stamp) {
        return false;
    }

    /**
     * What the memory may send while the disk is sent too.
     *
     * @param bytesPerSecond what it would send alone
     * @return bytes per second
     */
    default double memoryRate(double bytesPerSecond) {
        return bytesPerSecond;
    }
}
