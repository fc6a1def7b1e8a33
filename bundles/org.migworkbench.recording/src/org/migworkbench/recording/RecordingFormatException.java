package org.migworkbench.recording;

import java.io.IOException;

/** What should be a recording can't be read; the message says where and why in one sentence. */
public final class RecordingFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message where and why
     */
    public RecordingFormatException(String message) {
        super(message);
    }

    /**
     * Creates the exception.
     *
     * @param message where and why
     * @param cause   what led to it
     */
    public RecordingFormatException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * The same complaint with its place before it.
     *
     * @param place for example {@code line 12} or a file's name
     * @return an exception whose message begins with it
     */
    public RecordingFormatException at(String place) {
        return new RecordingFormatException(place + ": " + getMessage(), this);
    }
}
