package org.migworkbench.engine.datacenter.load;

import java.io.IOException;

/** A file of loads can't be read; the message names file, line and value and says what is allowed. */
public final class LoadFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    LoadFormatException(String message) {
        super(message);
    }

    LoadFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
