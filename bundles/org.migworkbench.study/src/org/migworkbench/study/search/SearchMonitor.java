package org.migworkbench.study.search;

/** Follows a search and may end it. Is called from several threads, often; must not block. */
public interface SearchMonitor {

    /** Never ends it and follows nothing. */
    SearchMonitor NONE = new SearchMonitor() {
    };

    /**
     * Asked before and during each run.
     *
     * @return whether the search shall end now; what isn't known then is told as undecided
     */
    default boolean isOver() {
        return false;
    }

    /**
     * A setting was tried.
     *
     * @param knob    what was set
     * @param reached whether the goal was reached
     */
    default void tried(Knob knob, boolean reached) {
        // Not everyone needs it.
    }
}
