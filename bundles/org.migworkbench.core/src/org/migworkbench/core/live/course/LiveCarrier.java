package org.migworkbench.core.live.course;

import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;

/** Carries out the migrations of a course: at once, or as runs that others follow too. */
public interface LiveCarrier {

    /**
     * Carries out one migration and returns when it is over.
     *
     * @param session the machines
     * @param scenario what is asked
     * @param number which migration of the course, from 1
     * @return the result
     * @throws LiveException if there is none; the message says why
     */
    RunResult carry(LiveSession session, ScenarioSpec scenario, int number) throws LiveException;

    /** Cancels the migration that is carried out, if there is one. */
    default void cancel() {
        // who carries out at once has nobody to ask
    }
}
