package org.migworkbench.analysis.narration;

import java.util.Objects;

/**
 * One step of a migration in words.
 *
 * @param round      number of the round that it is about; the last one's for the end
 * @param startNanos when it began, in nanoseconds since the start of the run
 * @param title      for example {@code Round 3}
 * @param text       what happened and why, in full sentences
 */
public record Scene(int round, long startNanos, String title, String text) {

    /** Checks that nothing is missing. */
    public Scene {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
    }
}
