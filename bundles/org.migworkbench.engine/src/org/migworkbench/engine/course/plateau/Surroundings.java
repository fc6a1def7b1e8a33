package org.migworkbench.engine.course.plateau;

/** What goes on around a migration and may change its rounds. By default nothing does. */
public interface Surroundings {

    /** The migration is alone. */
    Surroundings QUIET = new Surroundings() {
    };

    /**
     * Whether nothing outside is going to change the migration's rounds: no fault is to come, no other migration is to
     * start or to end but those that go in circles too.
     *
     * @return false if the rounds may change by themselves yet
     */
    default boolean isSettled() {
        return true;
    }

    /**
     * How often something outside has changed that concerns all rounds, such as the start or end of another migration.
     *
     * @return a count that only rises
     */
    default long changes() {
        return 0;
    }

    /** The migration is about to end because it goes in circles: so do those that {@link #isSettled} took for such. */
    default void circling() {
        // there are no others
    }
}
