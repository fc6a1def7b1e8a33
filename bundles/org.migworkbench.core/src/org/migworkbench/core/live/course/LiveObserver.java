package org.migworkbench.core.live.course;

import org.migworkbench.core.live.LiveListener;

/** Follows a course, on its thread; must be quick. */
public interface LiveObserver extends LiveListener {

    /**
     * A migration begins.
     *
     * @param number which one, from 1
     */
    default void begins(int number) {
        // not every observer wants to know
    }

    /** Time passes without a migration. */
    default void waits() {
        // not every observer wants to know
    }

    /**
     * A migration is over.
     *
     * @param migration what came of it
     */
    void ended(LiveMigration migration);

    /**
     * Whether the next migration is to follow, if there is one.
     *
     * @param migration the one that is over
     * @return whether to go on
     */
    boolean goesOn(LiveMigration migration);
}
