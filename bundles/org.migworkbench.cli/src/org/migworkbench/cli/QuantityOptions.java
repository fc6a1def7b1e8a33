package org.migworkbench.cli;

import java.util.function.Function;
import org.migworkbench.quantities.Quantity;

/** Reads the values of options that have units. Each says which option was wrong. */
final class QuantityOptions {

    private QuantityOptions() {
    }

    static long bytes(String option, String text) {
        return parse(option, text, Quantity::parseBytes);
    }

    static double bytesPerSecond(String option, String text) {
        return parse(option, text, Quantity::parseBytesPerSecond);
    }

    static long nanos(String option, String text) {
        return parse(option, text, Quantity::parseNanos);
    }

    static long seed(String option, String text) {
        return parse(option, text, Quantity::parseSeed);
    }

    static <T> T parse(String option, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new InputException(option + ": " + e.getMessage(), e);
        }
    }
}
