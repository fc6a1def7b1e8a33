package org.migworkbench.ui;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * How a value of the model is written in a field, with its unit, and read from it.
 *
 * @param allowed what may be entered, for people, as the field's hint
 * @param format writes a value
 * @param parse reads a value; throws an {@link IllegalArgumentException} that names the text and what is allowed
 */
public record ValueFormat(String allowed, Function<Object, String> format, Function<String, Object> parse) {

    /** Any text. */
    public static final ValueFormat TEXT = new ValueFormat("", ValueFormat::text, text -> text);
    /** A name: a text that is not empty. */
    public static final ValueFormat NAME = new ValueFormat("a name", ValueFormat::text, ValueFormat::name);
    /** A size above zero. */
    public static final ValueFormat SIZE = size("such as 4 GiB", 1);
    /** A rate above zero. */
    public static final ValueFormat RATE = new ValueFormat("such as 10 Gbit/s",
            value -> Quantity.exactBytesPerSecond(((Number) value).doubleValue()), ValueFormat::finiteRate);
    /** A time, also zero. */
    public static final ValueFormat TIME = new ValueFormat("such as 300 ms",
            value -> time(((Number) value).longValue()), Quantity::parseNanos);
    /** A share from 0 to 1, in per cent. */
    public static final ValueFormat SHARE = new ValueFormat("0 % to 100 %",
            value -> Quantity.format(((Number) value).doubleValue(), Unit.SHARE), ValueFormat::share);
    /** Any whole number. */
    public static final ValueFormat SEED = new ValueFormat("a whole number", String::valueOf, ValueFormat::seed);

    /**
     * A size from a smallest one on.
     *
     * @param hint an example
     * @param min the smallest size in bytes
     * @return the format
     */
    public static ValueFormat size(String hint, long min) {
        return new ValueFormat(hint, value -> Quantity.exactBytes(((Number) value).longValue()),
                text -> atLeast(Quantity::parseBytes, text, min, Quantity.exactBytes(min)));
    }

    /**
     * A whole number in a range.
     *
     * @param min the smallest
     * @param max the largest
     * @return the format
     */
    public static ValueFormat count(int min, int max) {
        return new ValueFormat(min + " to " + max, String::valueOf, text -> {
            long value = Quantity.parseCount(text);
            if (value < min || value > max) {
                throw new IllegalArgumentException(
                        "The value '" + text + "' is not allowed; allowed is " + min + " to " + max + ".");
            }
            return (int) value;
        });
    }

    /**
     * A format with a word for one special value.
     *
     * @param special the value in the model, such as 0 for no limit
     * @param word the word in the field
     * @return the format; an empty field means the special value too
     */
    public ValueFormat or(Number special, String word) {
        return new ValueFormat(allowed.isEmpty() ? word : allowed + " or " + word,
                value -> ((Number) value).doubleValue() == special.doubleValue() ? word : format.apply(value),
                text -> text.isBlank() || text.strip().equalsIgnoreCase(word) ? special : parse.apply(text));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String time(long nanos) {
        return nanos == 0 ? "0 ms" : Quantity.exactNanos(nanos);
    }

    private static String name(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A name is needed.");
        }
        return text.strip();
    }

    private static Long seed(String text) {
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The value '" + text + "' is not allowed; allowed is a whole number.",
                    e);
        }
    }

    private static Long atLeast(ToLongFunction<String> parser, String text, long min, String minText) {
        long value = parser.applyAsLong(text);
        if (value < min) {
            throw new IllegalArgumentException(
                    "The value '" + text + "' is not allowed; allowed is " + minText + " or more.");
        }
        return value;
    }

    private static Double share(String text) {
        double value = Quantity.parse(text, Unit.SHARE);
        if (!(value >= 0) || value > 1) {
            throw new IllegalArgumentException(
                    "The value '" + text + "' is not allowed; allowed is a share from 0 % to 100 %.");
        }
        return value;
    }

    private static Double finiteRate(String text) {
        double value = Quantity.parseBytesPerSecond(text);
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "The value '" + text + "' is not allowed; allowed is a rate above 0, such as 10 Gbit/s.");
        }
        return value;
    }
}
