package org.migworkbench.engine.course;

import org.migworkbench.engine.spec.FaultSpec;

/** How a protected guest answers failures. By default nothing is answered. */
public interface FailureAnswers {

    /** What is lost is lost. */
    FailureAnswers NONE = new FailureAnswers() {
    };

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
