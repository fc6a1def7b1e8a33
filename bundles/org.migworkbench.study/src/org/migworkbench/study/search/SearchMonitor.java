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

    /**
     * More is known about a knob: first what fluid runs say, then what runs page by page do.
     *
     * @param finding what is known now; takes the place of what was told of the same knob before
     */
    default void found(Finding finding) {
        // Not everyone needs it.
    }
}
