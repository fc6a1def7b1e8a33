package org.migworkbench.quantities;

/** A number that was nearly said: it may be meant in two ways, or lacks its unit. */
public final class UnclearQuantityException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final double HUNDRED = 100;

    private final String advice;

    UnclearQuantityException(String subject, String advice, String examples) {
        super(subject + " " + advice + examples + ".");
        this.advice = advice;
    }

    /**
     * A number that is no share, but may be meant in percent.
     *
     * @param value the number, above 1
     * @return what to throw
     */
    public static UnclearQuantityException percent(double value) {
        String number = Quantity.formatNumber(value);
        return new UnclearQuantityException("The value " + number, "is above 1, which is all of it"
                + (value <= HUNDRED ? "; write " + number + " % where percent are meant" : ""), "");
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
