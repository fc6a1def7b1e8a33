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
     * Ends a search after a time.
     *
     * @param nanos how long from now, in nanoseconds
     * @return a monitor that follows nothing
     */
    static SearchMonitor until(long nanos) {
        long end = System.nanoTime() + nanos;
        return new SearchMonitor() {

            @Override
            public boolean isOver() {
                return System.nanoTime() - end >= 0;
            }
        };
    }
}
