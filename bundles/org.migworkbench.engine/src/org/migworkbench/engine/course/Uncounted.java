package org.migworkbench.engine.course;

/** What was sent since it was counted last, where that isn't done at each moment. */
public interface Uncounted {

    /** Everything is counted as soon as it is sent. */
    Uncounted NOTHING = new Uncounted() {
    };

    /**
     * Pages that were sent and aren't in the totals yet.
     *
     * @return the count
     */
    default long pages() {
        return 0;
    }

    /**
     * Bytes on the wire that aren't in the totals yet.
     *
     * @return the count
     */
    default long bytes() {
        return 0;
    }
}
