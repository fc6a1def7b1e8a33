package org.migworkbench.recording.calibration;

/** A recording doesn't tell enough to fit a guest to it; the message says what is missing. */
public final class CalibrationException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is missing, in one sentence
     */
    public CalibrationException(String message) {
        super(message);
    }
}
