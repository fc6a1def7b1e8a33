package org.migworkbench.cli;

/** An argument or a file is wrong; the message is one line that names the value and what is allowed. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }

    InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
