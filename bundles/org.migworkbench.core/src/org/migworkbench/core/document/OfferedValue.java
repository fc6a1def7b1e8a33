package org.migworkbench.core.document;

/** A value that was entered isn't allowed, but there is one next to it that is, and that a person may want. */
public final class OfferedValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Object value;

    /**
     * Offers a value.
     *
     * @param message what is wrong and what is offered, for a person
     * @param value   the value that is offered, as the document would hold it
     */
    public OfferedValue(String message, Object value) {
        super(message);
        this.value = value;
    }

    /**
     * The value that is offered.
     *
     * @return as the document would hold it
     */
    public Object value() {
        return value;
    }
}
