package org.migworkbench.core.live;

/** A real virtual machine can't be reached, started or steered; the message is one full sentence for the user. */
public final class LiveException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message one full sentence that names what, and what helps
     */
    public LiveException(String message) {
        super(message);
    }

    /**
     * Creates the exception.
     *
     * @param message one full sentence that names what, and what helps
     * @param cause what was behind it
     */
    public LiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
