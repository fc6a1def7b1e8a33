package org.migworkbench.analysis.format;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.function.Function;
import org.migworkbench.quantities.Excerpt;

/**
 * JSON as text. It is written in the order in which names were added, numbers exactly, what isn't known as null; and read
 * as a {@link JsonNode} that knows its place.
 */
public final class JsonText {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping()
            .create();

    private static final int DEEPEST_LINE = 24;

    private JsonText() {
    }

    /**
     * Reads a file.
     *
     * @param reader its text, which isn't closed
     * @return the value
     * @throws FormatException if it is no JSON
     * @throws IOException     if it can't be read
     */
    public static JsonNode read(Reader reader) throws IOException {
        JsonReader json = new JsonReader(reader);
        json.setStrictness(Strictness.STRICT);
        try {
            JsonElement element = JsonTree.read(json);
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new FormatException("holds more than one JSON value");
            }
            return new JsonNode(element, "");
        } catch (EOFException | JsonParseException | MalformedJsonException | IllegalStateException e) {
            throw new FormatException("is no JSON, or ends too early", e);
        }
    }

    /**
     * Reads a text that is one object and nothing else.
     *
     * @param text the text, for example a line of a file
     * @return the object
     * @throws FormatException if it is something else, broken, or nested more than 24 levels deep
     */
    public static JsonNode object(String text) throws FormatException {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST_LINE);
        try {
            return onlyObject(reader, text);
        } catch (FormatException e) {
            throw e;
        } catch (JsonParseException | IOException | IllegalStateException e) {
            throw new FormatException("must be one JSON object of at most " + DEEPEST_LINE
                    + " levels; it is broken: \"" + Excerpt.of(text) + '"', e);
        }
    }

    private static JsonNode onlyObject(JsonReader reader, String text) throws IOException {
        JsonElement element = JsonTree.read(reader);
        if (reader.peek() != JsonToken.END_DOCUMENT || !element.isJsonObject()) {
            throw new FormatException("must be one JSON object, not \"" + Excerpt.of(text) + '"');
        }
        return new JsonNode(element, "");
    }

    /**
     * The text of a value.
     *
     * @param element the value
     * @return JSON of several lines with a line feed at the end
     */
    public static String of(JsonElement element) {
        return GSON.toJson(element) + '\n';
    }

    /**
     * A time.
     *
     * @param nanos the time in nanoseconds
     * @return it in decimal milliseconds, no digit lost
     */
    public static JsonPrimitive millis(long nanos) {
        return written(ExactNumbers.millis(nanos));
    }

    /**
     * A number.
     *
     * @param value the number
     * @return it exactly; null if it isn't finite
     */
    public static JsonElement number(double value) {
        return Double.isFinite(value) ? written(ExactNumbers.text(value)) : JsonNull.INSTANCE;
    }

    /**
     * A number as it is written in another file.
     *
     * @param digits the number as text
     * @return the same digits
     */
    public static JsonPrimitive written(String digits) {
        return new JsonPrimitive(new ExactNumber(digits));
    }

    /**
     * A list.
     *
     * @param <T>    what it is of
     * @param items  the items
     * @param writer makes the value of an item
     * @return the list in the same order
     */
    public static <T> JsonArray list(Collection<T> items, Function<? super T, ? extends JsonElement> writer) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(writer.apply(item)));
        return array;
    }

    /** A number that is written as its text says. */
    private static final class ExactNumber extends Number {

        private static final long serialVersionUID = 1L;

        private final String text;

        ExactNumber(String text) {
            this.text = text;
        }

        @Override
        public int intValue() {
            return (int) longValue();
        }

        @Override
        public long longValue() {
            return (long) doubleValue();
        }

        @Override
        public float floatValue() {
            return (float) doubleValue();
        }

        @Override
        public double doubleValue() {
            return Double.parseDouble(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
