package org.migworkbench.study.goal;

/** Follows a search for a goal and may end it. Must not block. */
public interface GoalMonitor {

    /** Never ends it and follows nothing. */
    GoalMonitor NONE = new GoalMonitor() {
    };

    /**
     * Asked before and during each run, from several threads.
     *
     * @return whether the search shall end now
     */
    default boolean isOver() {
        return false;
    }

    /**
     * A point was tried.
     *
     * @param point the point
     */
    default void tried(GoalPoint point) {
        // Not everyone needs it.
    }
}
