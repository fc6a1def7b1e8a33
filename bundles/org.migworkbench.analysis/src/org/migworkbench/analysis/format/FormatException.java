package org.migworkbench.analysis.format;

import java.io.IOException;

/** Text from outside isn't what it should be; the message says where and why in one sentence. */
public final class FormatException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message where and why
     */
    public FormatException(String message) {
        super(message);
    }

    /**
     * Creates the exception.
     *
     * @param message where and why
     * @param cause   what led to it; may be null
     */
    public FormatException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * The same complaint with its place before it.
     *
     * @param place for example {@code line 12} or a file's name
     * @return an exception whose message begins with it
     */
    public FormatException at(String place) {
        return new FormatException(place + ": " + getMessage(), this);
    }
}
