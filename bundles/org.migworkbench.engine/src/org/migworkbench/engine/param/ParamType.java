package org.migworkbench.engine.param;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * Type of a parameter's value: how it is read and what is allowed.
 *
 * @param <T> type of the value
 */
public sealed interface ParamType<T>
        permits NumberType, ParamType.Flag, ParamType.Choice, ParamType.Points, ParamType.Line {

    /**
     * Reads a value.
     *
     * @param text the text; may be null
     * @return the value, immutable
     * @throws IllegalArgumentException if it isn't allowed
     */
    T parse(String text);

    /**
     * What is allowed, for people.
     *
     * @return for example {@code 1 to 1000 rounds}
     */
    String rangeText();

    /**
     * What is allowed, at greater length where the form isn't plain.
     *
     * @return for example {@code T:PAGES,T:PAGES with T in seconds, for example 0.663:9889}
     */
    default String allowed() {
        return rangeText();
    }

    /**
     * The words that are allowed, where these can be counted.
     *
     * @return the words in the order in which to offer them; none for numbers and free text
     */
    default List<String> words() {
        return List.of();
    }

    /**
     * Allowed values near one that is refused.
     *
     * @param refused a text that is not allowed
     * @return the end of the range that it is beyond, or all words; none where no value is near
     */
    default List<String> near(String refused) {
        return words();
    }

    /**
     * Unit of the stored value.
     *
     * @return the unit, {@link Unit#NONE} for words
     */
    default Unit unit() {
        return Unit.NONE;
    }

    /**
     * The type's name for programs.
     *
     * @return one word, lower case
     */
    String id();

    /**
     * Whole numbers; sizes are whole bytes and times whole nanoseconds.
     *
     * @param unit unit of the stored value
     * @param min  smallest allowed value
     * @param max  largest allowed value
     * @return the type
     */
    static ParamType<Long> whole(Unit unit, double min, double max) {
        return new NumberType.Whole(unit, min, max);
    }

    /**
     * Times in nanoseconds.
     *
     * @param min shortest allowed time
     * @param max longest allowed time
     * @return the type
     */
    static ParamType<Long> time(double min, double max) {
        return new NumberType.Whole(Unit.NANOSECONDS, min, max);
    }

    /**
     * Numbers.
     *
     * @param unit unit of the stored value
     * @param min  smallest allowed value
     * @param max  largest allowed value, possibly positive infinity
     * @return the type
     */
    static ParamType<Double> real(Unit unit, double min, double max) {
        return new NumberType.Real(unit, min, max);
    }

    /**
     * Shares from 0 to 1.
     *
     * @return the type
     */
    static ParamType<Double> share() {
        return new NumberType.Real(Unit.SHARE, 0, 1);
    }

    /**
     * {@code true} or {@code false}.
     *
     * @return the type
     */
    static ParamType<Boolean> flag() {
        return new Flag();
    }

    /**
     * One of some words.
     *
     * @param words the words in the order in which to offer them
     * @return the type
     */
    static ParamType<String> choice(String... words) {
        return new Choice(List.of(words));
    }

    /**
     * Points {@code T:PAGES,T:PAGES}, T in seconds.
     *
     * @return the type
     */
    static ParamType<List<CurvePoint>> points() {
        return new Points();
    }

    /**
     * Text in one line whose meaning only its owner knows: a path, a list of parts.
     *
     * @param most largest number of characters
     * @return the type
     */
    static ParamType<String> line(int most) {
        return new Line(most, false);
    }

    /**
     * The path of a file. One that is not absolute begins in the folder of the document that names it.
     *
     * @param most largest number of characters
     * @return the type
     */
    static ParamType<String> path(int most) {
        return new Line(most, true);
    }

    /** The type behind {@link ParamType#flag}. */
    record Flag() implements ParamType<Boolean> {

        @Override
        public Boolean parse(String text) {
            if (words().contains(text)) {
                return "true".equals(text);
            }
            throw new IllegalArgumentException(text + " is neither true nor false.");
        }

        @Override
        public List<String> words() {
            return List.of("true", "false");
        }

        @Override
        public String rangeText() {
            return "true or false";
        }

        @Override
        public String id() {
            return "boolean";
        }
    }

    /**
     * The type behind {@link ParamType#choice}.
     *
     * @param words the words
     */
    record Choice(List<String> words) implements ParamType<String> {

        /** Makes the list immutable. */
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public String parse(String text) {
            if (text != null && words.contains(text)) {
                return text;
            }
            throw new IllegalArgumentException(text + " is none of the words.");
        }

        @Override
        public String rangeText() {
            return String.join(", ", words);
        }

        @Override
        public String id() {
            return "choice";
        }
    }

    /** The type behind {@link ParamType#points}. */
    record Points() implements ParamType<List<CurvePoint>> {

        private static final int MOST = 1000;

        @Override
        public List<CurvePoint> parse(String text) {
            List<CurvePoint> points = new ArrayList<>();
            for (String part : text == null ? new String[0] : text.split(",", MOST + 1)) {
                String[] pair = part.split(":", 3);
                if (pair.length != 2 || points.size() == MOST) {
                    throw new IllegalArgumentException("Not a point, or one too many: " + part);
                }
                points.add(new CurvePoint(Quantity.parse(pair[0], Unit.FACTOR), Quantity.parse(pair[1], Unit.PAGES)));
            }
            return List.copyOf(points);
        }

        @Override
        public String rangeText() {
            return "points T:PAGES,T:PAGES with T in seconds";
        }

        @Override
        public String allowed() {
            return "T:PAGES,T:PAGES with T in seconds, for example 0.663:9889,8:23386, at most " + MOST + " points";
        }

        @Override
        public String id() {
            return "points";
        }
    }

    /**
     * The type behind {@link ParamType#line}.
     *
     * @param most   largest number of characters
     * @param isPath whether it is the path of a file
     */
    record Line(int most, boolean isPath) implements ParamType<String> {

        @Override
        public String parse(String text) {
            if (text == null || text.isBlank() || text.length() > most
                    || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("Not a line of text.");
            }
            return text;
        }

        @Override
        public String rangeText() {
            return "text in one line of at most " + most + " characters";
        }

        @Override
        public String id() {
            return "text";
        }
    }
}
