package org.migworkbench.quantities;

/** A number that was nearly said: it may be meant in two ways, or lacks its unit. */
public final class UnclearQuantityException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    UnclearQuantityException(String subject, String advice, String examples) {
        super(subject + " " + advice + examples + ".");
        this.advice = advice;
    }

    /**
     * What is not clear and what to write, for a sentence that begins with the value.
     *
     * @return for example {@code can be meant in two ways; write 100 Mbit/s or 100 MB/s}
     */
    public String advice() {
        return advice;
    }
}
