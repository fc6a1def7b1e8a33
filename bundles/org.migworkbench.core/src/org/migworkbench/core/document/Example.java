package org.migworkbench.core.document;

import java.util.Objects;

/**
 * A document that comes with the workbench.
 *
 * @param id names it in the program
 * @param title its name for people
 * @param summary what it shows, in one or two sentences
 * @param fileName name of a file that is made from it
 */
public record Example(String id, String title, String summary, String fileName) {

    /** Checks that nothing is missing. */
    public Example {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(fileName, "fileName");
    }
}
