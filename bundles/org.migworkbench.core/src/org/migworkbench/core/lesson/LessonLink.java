package org.migworkbench.core.lesson;

import java.util.Objects;

/**
 * Something that a step of a lesson does in the window.
 *
 * @param label    what a person reads
 * @param deed     what is done
 * @param subject  with what: the id of an example, scenario or element, or the title of a tab; empty for none
 * @param scenario id of the scenario to show of an example that is opened; empty for its first
 */
public record LessonLink(String label, LessonDeed deed, String subject, String scenario) {

    /** Checks that nothing is missing. */
    public LessonLink {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(deed, "deed");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(scenario, "scenario");
    }
}
