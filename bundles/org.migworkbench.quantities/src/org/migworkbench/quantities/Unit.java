package org.migworkbench.quantities;

/** Unit of a parameter's value. */
public enum Unit {
    /** A plain number or word. */
    NONE(""),
    /** Pages. */
    PAGES("pages"),
    /** Rounds. */
    ROUNDS("rounds"),
    /** Bytes. */
    BYTES("bytes"),
    /** Nanoseconds. */
    NANOSECONDS("ns"),
    /** Bytes per second. */
    BYTES_PER_SECOND("B/s"),
    /** A share from 0 to 1. */
    SHARE("share"),
    /** Events per second. */
    PER_SECOND("1/s"),
    /** A factor. */
    FACTOR("x");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Short form of the unit of the stored value.
     *
     * @return the symbol, empty for {@link #NONE}
     */
    public String symbol() {
        return symbol;
    }
}
