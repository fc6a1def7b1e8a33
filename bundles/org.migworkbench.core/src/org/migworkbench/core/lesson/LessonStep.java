package org.migworkbench.core.lesson;

import java.util.Objects;
import java.util.Optional;

/**
 * A step of a lesson.
 *
 * @param title what it is about, in a few words
 * @param text  two to four sentences
 * @param link  what can be done with a click; empty for none
 * @param trial what to try by hand and what there is to see; empty for nothing
 */
public record LessonStep(String title, String text, Optional<LessonLink> link, String trial) {

    /** Checks that nothing is missing. */
    public LessonStep {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(trial, "trial");
    }
}
