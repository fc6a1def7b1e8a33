package org.migworkbench.engine.course;

import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.spec.FaultSpec;

/**
 * What keeps a migrating guest from being lost with a host, and how it answers failures. By default nothing does, and
 * nothing is answered.
 */
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
     * Whether the migration waits for the end of an answer and does nothing else.
     *
     * @return true from a failure until the guest goes on
     */
    default boolean isFrozen() {
        return false;
    }

    /**
     * Whether the pages come from a store, or will as soon as a loss is found, so that the path matters no more.
     *
     * @return true from that failure on
     */
    default boolean needsNoPath() {
        return false;
    }

    /**
     * A host is lost.
     *
     * @param kind which one
     * @return false if it has no answer to that
     */
    default boolean answersLoss(FaultSpec.Kind kind) {
        return false;
    }

    /** The path carries nothing from now on. */
    default void pathWentDown() {
        // nobody looks
    }

    /**
     * Time from a failure of now until the other side finds it.
     *
     * @return nanoseconds, {@link Long#MAX_VALUE} = it never does
     */
    default long detectionNanos() {
        return Long.MAX_VALUE;
    }

    /**
     * Whether it answers a connection that breaks while the guest runs at the destination.
     *
     * @return false if {@link #connectionBroke}, {@link #connectionCameBack} and {@link #takeOver} do nothing
     */
    default boolean answersBreaks() {
        return false;
    }

    /** The connection was found broken while the guest runs at the destination. */
    default void connectionBroke() {
        // nobody answers
    }

    /** The connection was recovered. */
    default void connectionCameBack() {
        // nobody answers
    }

    /** The time-out passed and the connection is still broken. */
    default void takeOver() {
        // nobody answers
    }
}
