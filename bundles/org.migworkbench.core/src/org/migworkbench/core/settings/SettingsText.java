package org.migworkbench.core.settings;

import java.util.List;

/**
 * Settings in one language.
 *
 * @param lines commands or lines of a file
 * @param notes what the language can't say, what was rounded, and what is done when, a sentence each
 */
public record SettingsText(List<String> lines, List<String> notes) {

    /** Makes the lists immutable. */
    public SettingsText {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }
}
