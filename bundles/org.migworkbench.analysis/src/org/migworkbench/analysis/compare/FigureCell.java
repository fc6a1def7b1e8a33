package org.migworkbench.analysis.compare;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What one result says in a row of figures.
 *
 * @param text       the value for people; a dash where it isn't known
 * @param value      the value in the unit of files; empty where it isn't known or is a word
 * @param mark       how it stands to the baseline
 * @param difference by how much it differs, for people, such as {@code +12.3 %}; empty where there is nothing to say
 */
public record FigureCell(String text, OptionalDouble value, Mark mark, String difference) {

    /** What isn't known. */
    public static final String UNKNOWN = "\u2013";

    /** How a value stands to that of the baseline. */
    public enum Mark {
        /** It is the baseline's. */
        BASELINE("baseline"),
        /** Within the tolerance. */
        SAME("same"),
        /** Less than the tolerance lets pass. */
        LESS("less"),
        /** More than the tolerance lets pass. */
        MORE("more"),
        /** Another word. */
        OTHER("other"),
        /** One of the two isn't known. */
        UNKNOWN("unknown");

        private final String id;

        Mark(String id) {
            this.id = id;
        }

        /**
         * Name in files.
         *
         * @return the id
         */
        public String id() {
            return id;
        }

        /**
         * Whether the two differ beyond the tolerance.
         *
         * @return true for less, more and another word
         */
        public boolean differs() {
            return this == LESS || this == MORE || this == OTHER;
        }
    }

    /** Checks that nothing is missing. */
    public FigureCell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(difference, "difference");
    }

    /**
     * Value and difference in one cell, for tables of text.
     *
     * @return for example {@code 71.2 s (+12.3 %)} or {@code 71.2 s (same)}
     */
    public String line() {
        return switch (mark) {
            case BASELINE, UNKNOWN -> text;
            case SAME -> text + " (" + (difference.isEmpty() ? "same" : "same, " + difference) + ')';
            default -> difference.isEmpty() ? text : text + " (" + difference + ')';
        };
    }
}
