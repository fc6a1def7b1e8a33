package org.migworkbench.engine.course;

import org.migworkbench.engine.result.ProtectionStats;

/** What keeps a migrating guest from being lost with a host. By default nothing does. */
public interface GuestProtection {

    /** What is lost is lost. */
    GuestProtection NONE = new GuestProtection() {
    };

    /** The migration of the memory starts. */
    default void start() {
        // nothing is protected
    }

    /** The guest has stopped at the source, which doesn't change any more. */
    default void sourceStopped() {
        // nothing is protected
    }

    /** The guest begins to run at the destination. */
    default void destinationRuns() {
        // nothing is protected
    }

    /** The migration ends. */
    default void end() {
        // nothing is protected
    }

    /**
     * What the reason of a completed migration says of failures.
     *
     * @return a sentence that begins with a space, empty if there were none
     */
    default String note() {
        return "";
    }

    /**
     * How long the guest stood still for checkpoints and failures.
     *
     * @return nanoseconds
     */
    default long stoppedNanos() {
        return 0;
    }

    /**
     * The figures as of now.
     *
     * @return {@link ProtectionStats#NONE} if nothing is protected
     */
    default ProtectionStats stats() {
        return ProtectionStats.NONE;
    }

    /**
     * Whether it needs the links of the migration's path in the other direction too.
     *
     * @return false if faults of these don't matter
     */
    default boolean needsWayBack() {
        return false;
    }

    /**
     * How failures are answered.
     *
     * @return {@link FailureAnswers#NONE} if they aren't
     */
    default FailureAnswers failures() {
        return FailureAnswers.NONE;
    }
}
