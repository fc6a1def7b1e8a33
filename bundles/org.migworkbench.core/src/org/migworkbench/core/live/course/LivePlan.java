package org.migworkbench.core.live.course;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.core.live.LiveScenario;

/**
 * What a person asked for.
 *
 * @param machines which machines
 * @param asked how they are to be moved
 * @param times how many migrations, 1 or more
 * @param pauses how long is waited around them
 * @param document the scenario's file that it was taken from; empty where there is none
 */
public record LivePlan(LiveMachines machines, LiveScenario.Asked asked, int times, Pauses pauses,
        Optional<Path> document) {

    /**
     * Times without a migration.
     *
     * @param firstMillis before the first one, for the guest to start or for its own rate to be seen
     * @param betweenMillis between two, for those who watch to read what came out
     */
    public record Pauses(long firstMillis, long betweenMillis) {

        /** None at all. */
        public static final Pauses NONE = new Pauses(0, 0);
        /** Before the first migration of the demonstration guest, in milliseconds. */
        public static final long DEMO_MILLIS = 700;
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there is no migration
     */
    public LivePlan {
        Objects.requireNonNull(machines, "machines");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(pauses, "pauses");
        Objects.requireNonNull(document, "document");
        if (times < 1) {
            throw new IllegalArgumentException("The number of migrations is " + times + "; allowed is 1 or more.");
        }
    }

    /**
     * Whether it is about the demonstration guest.
     *
     * @return whether the workbench's own pair is migrated
     */
    public boolean isDemo() {
        return machines instanceof LiveMachines.Demonstration;
    }
}
