package org.migworkbench.analysis;

import java.io.IOException;

/** A result file can't be read; the message says where and why. */
public final class ResultFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String place;

    /**
     * Creates the exception.
     *
     * @param place   where in the file, for example {@code migrations[0].totalTimeMs} or {@code line 3}; empty for all
     * @param message what is wrong, continuing the place
     */
    public ResultFormatException(String place, String message) {
        this(place, message, null);
    }

    /**
     * Creates the exception.
     *
     * @param place   where in the file
     * @param message what is wrong, continuing the place
     * @param cause   what led to it, or null
     */
    public ResultFormatException(String place, String message, Throwable cause) {
        super(place.isEmpty() ? message : place + ' ' + message, cause);
        this.place = place;
    }

    /**
     * Where in the file.
     *
     * @return a path or a line; empty for the file as a whole
     */
    public String place() {
        return place;
    }

    /**
     * The same complaint with the name of the file.
     *
     * @param file name of the file
     * @return an exception whose message begins with it
     */
    ResultFormatException in(String file) {
        return new ResultFormatException(file + ':', getMessage(), this);
    }
}
