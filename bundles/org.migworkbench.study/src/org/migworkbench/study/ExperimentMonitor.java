package org.migworkbench.study;

import java.io.IOException;

/** Follows an experiment and may end it. Is called from several threads, often; must not block. */
public interface ExperimentMonitor {

    /** Never cancels and follows nothing. */
    ExperimentMonitor NONE = new ExperimentMonitor() {
    };

    /**
     * Asked before and during each run.
     *
     * @return whether the experiment shall end now; runs that are not finished then have no result
     */
    default boolean isCancelled() {
        return false;
    }

    /**
     * A run ended, with a result or without.
     *
     * @param cell     its cell
     * @param seed     its seed
     * @param recalled whether it was made before and only read
     */
    default void ended(PlannedCell cell, long seed, boolean recalled) {
        // Not everyone needs it.
    }

    /**
     * A finished run could not be kept; the experiment has its result and goes on.
     *
     * @param cell  its cell
     * @param seed  its seed
     * @param cause why
     */
    default void notKept(PlannedCell cell, long seed, IOException cause) {
        // Not everyone needs it.
    }
}
