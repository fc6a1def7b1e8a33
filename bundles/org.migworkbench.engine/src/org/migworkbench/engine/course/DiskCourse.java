package org.migworkbench.engine.course;

import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;

/** The copying of a disk as the migration of the memory beside it sees it. By default there is nothing to copy. */
public interface DiskCourse {

    /** Both hosts see the same storage. */
    DiskCourse SHARED = new DiskCourse() {
    };

    /**
     * The migration starts.
     *
     * @param memory is run when the memory may begin
     */
    default void start(Runnable memory) {
        memory.run();
    }

    /**
     * Whether the copy is good enough for the guest to be stopped.
     *
     * @return false if the memory has to go on
     */
    default boolean isReady() {
        return true;
    }

    /**
     * Waits until the copy is good enough; asked for only as long as it isn't.
     *
     * @param next is run then
     */
    default void whenReady(Runnable next) {
        next.run();
    }

    /** The guest was stopped: what is left goes now. */
    default void stop() {
        // nothing is left
    }

    /**
     * Waits until nothing is left.
     *
     * @param next is run then
     */
    default void whenSent(Runnable next) {
        next.run();
    }

    /** The migration is over, however it ended. */
    default void end() {
        // nothing is on its way
    }

    /**
     * Estimated share of the work done.
     *
     * @param memory what the memory has done, 0 to 1
     * @return 0 to 1
     */
    default double fraction(double memory) {
        return memory;
    }

    /**
     * What keeps the memory waiting, for messages.
     *
     * @return a sentence, empty if nothing does
     */
    default String obstacle() {
        return "";
    }

    /** A round over the memory begins. */
    default void roundBegins() {
        // no figures are kept
    }

    /**
     * Puts the disk's figures beside those of a round over the memory.
     *
     * @param stats the round
     * @return the round with the disk
     */
    default RoundStats beside(RoundStats stats) {
        return stats;
    }

    /**
     * Puts the disk's figures into a result.
     *
     * @param result the result
     * @return the result with the disk
     */
    default MigrationResult in(MigrationResult result) {
        return result;
    }
}
