package org.migworkbench.cli.commands;

/** An argument or a file is wrong; the message is one line that names the value and what is allowed. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message one line
     */
    public InputException(String message) {
        super(message);
    }

    /**
     * Says what is wrong.
     *
     * @param message one line
     * @param cause   where it was found
     */
    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
