package org.migworkbench.run.ui.teaching;

import java.util.List;
import java.util.Objects;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.narration.Narration;
import org.migworkbench.analysis.narration.Scenes;
import org.migworkbench.analysis.playback.MigrationCourse;
import org.migworkbench.core.run.MigrationProgress;
import org.migworkbench.run.ui.tabs.ShownResult;

/**
 * A migration as it is told and played.
 *
 * @param rounds its rounds, for plots
 * @param scenes its steps
 * @param course its state at each moment
 */
record Story(MigrationRounds rounds, Scenes scenes, MigrationCourse course) {

    /** Nothing was run. */
    static final Story NONE = new Story(MigrationRounds.soFar("", List.of()), Scenes.NONE,
            new MigrationCourse(0, 0, 0, List.of()));

    Story {
        Objects.requireNonNull(rounds, "rounds");
        Objects.requireNonNull(scenes, "scenes");
        Objects.requireNonNull(course, "course");
    }

    static Story of(ShownResult shown) {
        MigrationProgress migration = shown.migration();
        Scenes scenes = new Scenes(migration.result()
                .map(result -> Narration.of(result, migration.vm(), shown.downtimeLimitNanos()))
                .orElseGet(() -> Narration.soFar(migration.rounds().rounds(), migration.vm(),
                        shown.downtimeLimitNanos())));
        MigrationCourse course = migration.result().map(result -> MigrationCourse.of(result, migration.vm()))
                .orElseGet(() -> MigrationCourse.soFar(migration.rounds().rounds(), migration.vm()));
        return new Story(shown.rounds(), scenes, course);
    }
}
