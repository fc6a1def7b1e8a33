package org.migworkbench.ui;

import java.util.function.Function;
import org.migworkbench.model.values.FeatureText;

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

    /**
     * A number, as the model says that people write it.
     *
     * @param feature what the model says
     * @return the format
     */
    public static ValueFormat of(FeatureText feature) {
        return new ValueFormat(feature.hint(), value -> feature.format((Number) value), feature::enter);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String name(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A name is needed.");
        }
        return text.strip();
    }
}
