package org.migworkbench.engine.course;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.migworkbench.engine.course.plateau.Surroundings;

/**
 * The migrations of a run, each of which changes the rounds of the others when it starts or ends. Those that go in circles
 * wait for each other's end in vain, so they are ended together once nothing else is left to change anything.
 */
public final class Neighbours implements Surroundings {

    private final BooleanSupplier quiet;
    private final List<MigrationCourse> courses = new ArrayList<>();
    private boolean circling;
    private long changes; // counted, since telling each of n migrations of n starts and ends grows with the square

    /**
     * A run without migrations yet.
     *
     * @param quiet whether nothing but the migrations is going to change anything
     */
    public Neighbours(BooleanSupplier quiet) {
        this.quiet = quiet;
    }

    /**
     * A migration belongs to the run.
     *
     * @param course its course
     */
    public void add(MigrationCourse course) {
        courses.add(course);
    }

    /** A migration has started or ended, or something else has happened that concerns all rounds. */
    public void changed() {
        if (!circling) { // they end together, so the end of one is no change for the others
            changes++;
        }
    }

    @Override
    public long changes() {
        return changes;
    }

    @Override
    public boolean isSettled() {
        return quiet.getAsBoolean() && courses.stream().allMatch(one -> one.isEnded() || one.isCircling());
    }

    @Override
    public void circling() {
        circling = true;
    }

    /**
     * Ends all migrations that go in circles if one of them was ended for that. Asked after each step of the run.
     *
     * @return whether any was ended now
     */
    public boolean endCircling() {
        if (!circling) {
            return false;
        }
        List<MigrationCourse> others = courses.stream().filter(MigrationCourse::isUnderWay).toList();
        others.forEach(MigrationCourse::endInCircles);
        circling = false;
        return !others.isEmpty();
    }
}
