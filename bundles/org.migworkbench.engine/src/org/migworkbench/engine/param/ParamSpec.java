package org.migworkbench.engine.param;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * The typed declaration of one parameter. Forms, command line options, validation and help all come from it.
 *
 * @param name        name in files and on the command line, lower camel case
 * @param type        type of the value
 * @param unit        unit of the stored value
 * @param defaultText value that holds where none is given, in the form that {@link #parse} takes; empty = the parameter
 *                    must be given
 * @param min         smallest allowed number in the unit's stored form; of no meaning for words, points and text
 * @param max         largest allowed number in the unit's stored form, possibly positive infinity; for text the largest
 *                    number of characters
 * @param choices     allowed words of a {@link ParamType#CHOICE}, otherwise empty
 * @param source      where the default comes from
 * @param citation    the publication, or why the default was chosen
 * @param description what it does, one or two sentences
 */
public record ParamSpec(String name, ParamType type, Unit unit, String defaultText, double min, double max,
        List<String> choices, ParamSource source, String citation, String description) {

    private static final int MOST_POINTS = 1000;

    /** Makes the list immutable and checks that the default is a valid value. */
    public ParamSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(defaultText, "defaultText");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(description, "description");
        choices = List.copyOf(choices);
        if (!defaultText.isEmpty()) {
            parse(name, type, unit, min, max, choices, defaultText);
        }
    }

    /**
     * Declares a whole number, a size in bytes or a time in nanoseconds.
     *
     * @param name        name
     * @param unit        unit of the stored value
     * @param defaultText default, empty if the parameter must be given
     * @param min         smallest allowed value
     * @param max         largest allowed value
     * @param source      where the default comes from
     * @param citation    the publication, or why the default was chosen
     * @param description what it does
     * @return the declaration
     */
    public static ParamSpec integer(String name, Unit unit, String defaultText, double min, double max,
            ParamSource source, String citation, String description) {
        return new ParamSpec(name, ParamType.INTEGER, unit, defaultText, min, max, List.of(), source, citation,
                description);
    }

    /**
     * Declares a number.
     *
     * @param name        name
     * @param unit        unit of the stored value
     * @param defaultText default, empty if the parameter must be given
     * @param min         smallest allowed value
     * @param max         largest allowed value
     * @param source      where the default comes from
     * @param citation    the publication, or why the default was chosen
     * @param description what it does
     * @return the declaration
     */
    public static ParamSpec real(String name, Unit unit, String defaultText, double min, double max,
            ParamSource source, String citation, String description) {
        return new ParamSpec(name, ParamType.REAL, unit, defaultText, min, max, List.of(), source, citation,
                description);
    }

    /**
     * The same declaration with another default.
     *
     * @param text the default
     * @return the declaration
     */
    public ParamSpec withDefault(String text) {
        return new ParamSpec(name, type, unit, text, min, max, choices, source, citation, description);
    }

    /**
     * The same declaration under another name.
     *
     * @param other the name
     * @return the declaration
     */
    public ParamSpec named(String other) {
        return new ParamSpec(other, type, unit, defaultText, min, max, choices, source, citation, description);
    }

    /**
     * Declares text in one line.
     *
     * @param name        name
     * @param defaultText default, empty if the parameter must be given
     * @param most        largest number of characters
     * @param source      where the default comes from
     * @param citation    the publication, or why the default was chosen
     * @param description what it does and its form
     * @return the declaration
     */
    public static ParamSpec text(String name, String defaultText, int most, ParamSource source, String citation,
            String description) {
        return new ParamSpec(name, ParamType.TEXT, Unit.NONE, defaultText, 0, most, List.of(), source, citation,
                description);
    }

    /**
     * Whether a value must be given because there is no default.
     *
     * @return true without a default
     */
    public boolean isRequired() {
        return defaultText.isEmpty();
    }

    /**
     * Parses and checks a value.
     *
     * @param text the text
     * @return {@link Long} for INTEGER, {@link Double} for REAL, {@link Boolean}, {@link String} for CHOICE and TEXT, an
     *         immutable {@code List<CurvePoint>} for POINTS
     * @throws IllegalArgumentException if it isn't allowed; the message is a complete sentence that names the value and
     *                                  what is allowed
     */
    public Object parse(String text) {
        return parse(name, type, unit, min, max, choices, text);
    }

    /**
     * What is allowed, for people.
     *
     * @return for example {@code 1 to 1000 rounds}
     */
    public String rangeText() {
        return switch (type) {
            case INTEGER, REAL -> rangeText(unit, min, max);
            case BOOLEAN -> "true or false";
            case CHOICE -> String.join(", ", choices);
            case POINTS -> "points T:PAGES,T:PAGES with T in seconds";
            case TEXT -> textRange(max);
        };
    }

    private static Object parse(String name, ParamType type, Unit unit, double min, double max, List<String> choices,
            String text) {
        return switch (type) {
            case INTEGER -> integer(name, unit, min, max, text);
            case REAL -> real(name, unit, min, max, text);
            case BOOLEAN -> flag(name, text);
            case CHOICE -> choice(name, choices, text);
            case POINTS -> points(name, text);
            case TEXT -> words(name, max, text);
        };
    }

    private static Long integer(String name, Unit unit, double min, double max, String text) {
        long value;
        try {
            value = Quantity.parseWhole(text, unit);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(withRange(name, text, rangeText(unit, min, max)), e);
        }
        requireInRange(name, unit, min, max, text, value);
        return value;
    }

    private static Double real(String name, Unit unit, double min, double max, String text) {
        double value;
        try {
            value = Quantity.parse(text, unit);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(withRange(name, text, rangeText(unit, min, max)), e);
        }
        requireInRange(name, unit, min, max, text, value);
        return value;
    }

    private static void requireInRange(String name, Unit unit, double min, double max, String text, double value) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(withRange(name, text, rangeText(unit, min, max)));
        }
    }

    private static Boolean flag(String name, String text) {
        if ("true".equals(text) || "false".equals(text)) {
            return "true".equals(text);
        }
        throw new IllegalArgumentException(withRange(name, text, "true or false"));
    }

    private static String choice(String name, List<String> choices, String text) {
        if (choices.contains(text)) {
            return text;
        }
        throw new IllegalArgumentException(withRange(name, text, String.join(", ", choices)));
    }

    private static String words(String name, double max, String text) {
        if (text == null || text.isBlank() || text.length() > max || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(withRange(name, text, textRange(max)));
        }
        return text;
    }

    private static String textRange(double max) {
        return "text in one line of at most " + Math.round(max) + " characters";
    }

    private static List<CurvePoint> points(String name, String text) {
        String[] parts = text == null ? new String[0] : text.split(",", MOST_POINTS + 1);
        List<CurvePoint> points = new ArrayList<>();
        for (String part : parts) {
            String[] pair = part.split(":", 3);
            if (pair.length != 2 || points.size() == MOST_POINTS) {
                throw notPoints(name, text, null);
            }
            try {
                points.add(new CurvePoint(Quantity.parse(pair[0], Unit.FACTOR), Quantity.parse(pair[1], Unit.PAGES)));
            } catch (IllegalArgumentException e) {
                throw notPoints(name, text, e);
            }
        }
        return List.copyOf(points);
    }

    private static IllegalArgumentException notPoints(String name, String text, IllegalArgumentException cause) {
        return new IllegalArgumentException(withRange(name, text, "T:PAGES,T:PAGES with T in seconds, for example "
                + "0.663:9889,8:23386, at most " + MOST_POINTS + " points"), cause);
    }

    private static String withRange(String name, String text, String allowed) {
        String shown = text == null ? "" : text.length() > 64 ? text.substring(0, 64) + "..." : text;
        return "The value '" + shown + "' of " + name + " is not allowed; allowed is " + allowed + ".";
    }

    private static String rangeText(Unit unit, double min, double max) {
        if (Double.isInfinite(max)) {
            return Quantity.format(min, unit) + " or more";
        }
        String least = unit == Unit.PAGES || unit == Unit.ROUNDS ? Quantity.formatNumber(min)
                : Quantity.format(min, unit);
        return least + " to " + Quantity.format(max, unit);
    }
}
