package org.migworkbench.engine.workloads.trace;

/** Bytes that aren't a page trace. The message is a complete sentence. */
public final class PageTraceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message a complete sentence that names file, place, value and what is allowed
     * @param cause   what it follows from, or null
     */
    public PageTraceException(String message, Throwable cause) {
        super(message, cause);
    }
}
