package org.migworkbench.model.io;

import java.util.Objects;

/**
 * One thing about a file that keeps it from being read, or that the reader should know.
 *
 * @param file the file's name as it was given
 * @param line line in the file, counted from 1; 0 if the problem is with the file as a whole
 * @param column column in the line in UTF-16 units, counted from 1; 0 if the problem is with the file as a whole
 * @param path the element's path, such as {@code scenarios[0].migrations[1]}; empty for the file or its root
 * @param value the text that is wrong; empty if something is missing
 * @param message a complete sentence that names the value and says what is allowed
 */
public record ModelProblem(String file, int line, int column, String path, String value, String message) {

    /** Checks that no text is missing. */
    public ModelProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Returns the problem as one line of text.
     *
     * @return {@code file:line:column: message}, without the place if the problem is with the file as a whole
     */
    public String text() {
        return line > 0 ? file + ":" + line + ":" + column + ": " + message : file + ": " + message;
    }
}
