package org.migworkbench.cli.commands;

import java.util.function.Function;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/** Reads the values of options that have units. Each says which option was wrong. */
public final class QuantityOptions {

    private QuantityOptions() {
    }

    /**
     * Reads a size.
     *
     * @param option the option, for the message
     * @param text   its value
     * @return bytes
     * @throws InputException if it is none
     */
    public static long bytes(String option, String text) {
        return parse(option, text, value -> Quantity.enterWhole(value, Unit.BYTES));
    }

    /**
     * Reads a rate.
     *
     * @param option the option, for the message
     * @param text   its value
     * @return bytes per second
     * @throws InputException if it is none
     */
    public static double bytesPerSecond(String option, String text) {
        return parse(option, text, value -> Quantity.enter(value, Unit.BYTES_PER_SECOND));
    }

    /**
     * Reads a time.
     *
     * @param option the option, for the message
     * @param text   its value
     * @return nanoseconds
     * @throws InputException if it is none
     */
    public static long nanos(String option, String text) {
        return parse(option, text, Quantity::parseNanos);
    }

    /**
     * Reads a seed.
     *
     * @param option the option, for the message
     * @param text   its value
     * @return the seed
     * @throws InputException if it is none
     */
    public static long seed(String option, String text) {
        return parse(option, text, Quantity::parseSeed);
    }

    /**
     * Reads a value.
     *
     * @param option the option, for the message
     * @param text   its value
     * @param parser reads it or says what is allowed
     * @param <T>    type of the value
     * @return the value
     * @throws InputException if the parser refuses it
     */
    public static <T> T parse(String option, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new InputException(option + ": " + e.getMessage(), e);
        }
    }
}
