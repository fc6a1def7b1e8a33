package org.migworkbench.model.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.migworkbench.model.values.FeatureText;

/**
 * Reads the number of a text: as people write it, or a number below 0, which no quantity is and which still may stand in
 * a document until its check says so.
 */
final class NumberReader {

    private static final Pattern BELOW_ZERO = Pattern.compile("-[0-9]{1,400}(\\.[0-9]{1,400})?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern TINY = Pattern.compile("[0-9]\\.[0-9]{1,20}E-[0-9]{1,3}");

    private NumberReader() {
    }

    /** Reads a number; empty where the text is none. */
    static Optional<Number> read(FeatureText text, String value) {
        try {
            return Optional.of(parse(text, value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a number.
     *
     * @throws IllegalArgumentException if it can't be read, with a sentence that names the text and what is allowed
     */
    static Number parse(FeatureText text, String value) {
        String stripped = value.strip();
        boolean raw = BELOW_ZERO.matcher(stripped).matches() || TINY.matcher(stripped).matches();
        Class<?> type = text.type();
        if (raw && type == double.class) {
            return Double.valueOf(stripped);
        }
        return raw && stripped.startsWith("-") ? whole(text, stripped, type) : text.parse(value);
    }

    private static Number whole(FeatureText text, String value, Class<?> type) {
        try {
            BigDecimal number = new BigDecimal(value);
            return type == int.class ? (Number) number.intValueExact() : (Number) number.longValueExact();
        } catch (ArithmeticException e) {
            return text.parse(value);
        }
    }
}
