package org.migworkbench.qmp.json;

import java.io.IOException;

/** A text is no message of QMP, or a field isn't of the type that it must have; the message says where and why. */
public final class QmpFormatException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_EXCERPT = 80;

    /**
     * Creates the exception.
     *
     * @param message what is wrong, with its place
     */
    public QmpFormatException(String message) {
        super(message);
    }

    /**
     * Creates the exception.
     *
     * @param message what is wrong, with its place
     * @param cause   what led to it
     */
    public QmpFormatException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * A piece of foreign text that is fit for a message: short, on one line, without control characters.
     *
     * @param text any text
     * @return its beginning
     */
    public static String excerpt(String text) {
        return excerpt(text, LONGEST_EXCERPT);
    }

    /**
     * Shortens a text for a message.
     *
     * @param text    any text
     * @param longest most characters
     * @return its beginning, on one line
     */
    public static String excerpt(String text, int longest) {
        String start = text.length() > longest ? text.substring(0, longest) + "..." : text;
        return start.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "?");
    }
}
