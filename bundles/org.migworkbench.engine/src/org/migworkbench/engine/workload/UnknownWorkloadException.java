package org.migworkbench.engine.workload;

/** A workload was asked for that the catalog doesn't hold. The message names the id and the known ones. */
public final class UnknownWorkloadException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message a complete sentence
     */
    public UnknownWorkloadException(String message) {
        super(message);
    }
}
