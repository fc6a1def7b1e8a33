package org.migworkbench.recording;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** An object of JSON text from outside, with its path for complaints. Null counts as absent. */
public final class JsonFields {

    private static final int DEEPEST = 24;
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_SHOWN = 60;

    private final JsonObject object;
    private final String path;

    private JsonFields(JsonObject object, String path) {
        this.object = object;
        this.path = path;
    }

    /**
     * Reads a text that is one object and nothing else.
     *
     * @param text the text
     * @return its fields
     * @throws RecordingFormatException if it is something else, broken, or nested too deeply
     */
    public static JsonFields parse(String text) throws RecordingFormatException {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
        try {
            JsonElement element = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT || !element.isJsonObject()) {
                throw new RecordingFormatException("must be one JSON object, not \"" + excerpt(text) + '"');
            }
            return new JsonFields(element.getAsJsonObject(), "");
        } catch (RecordingFormatException e) {
            throw e;
        } catch (JsonParseException | IOException | IllegalStateException e) {
            throw new RecordingFormatException("must be one JSON object of at most " + DEEPEST
                    + " levels; it is broken: \"" + excerpt(text) + '"', e);
        }
    }

    /**
     * Shortens a text for a message.
     *
     * @param text any text
     * @return its beginning, on one line
     */
    public static String excerpt(String text) {
        String shown = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "..." : text;
        return shown.replaceAll("\\p{Cntrl}", " ");
    }

    /**
     * The names of all fields.
     *
     * @return the names in the order of the text
     */
    public List<String> names() {
        return List.copyOf(object.keySet());
    }

    /**
     * Whether there is a value.
     *
     * @param name of the field
     * @return whether it is there and not null
     */
    public boolean has(String name) {
        return object.has(name) && !object.get(name).isJsonNull();
    }

    /**
     * An object within.
     *
     * @param name of the field
     * @return its fields; empty where absent
     * @throws RecordingFormatException if it is something else
     */
    public Optional<JsonFields> object(String name) throws RecordingFormatException {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonElement value = object.get(name);
        if (!value.isJsonObject()) {
            throw wrong(name, "an object");
        }
        return Optional.of(new JsonFields(value.getAsJsonObject(), placeOf(name)));
    }

    /**
     * A list of objects.
     *
     * @param name of the field
     * @return their fields; empty where absent
     * @throws RecordingFormatException if it is something else
     */
    public List<JsonFields> objects(String name) throws RecordingFormatException {
        List<JsonFields> all = new ArrayList<>();
        for (JsonElement item : array(name)) {
            if (!item.isJsonObject()) {
                throw wrong(name, "a list of objects");
            }
            all.add(new JsonFields(item.getAsJsonObject(), placeOf(name) + '[' + all.size() + ']'));
        }
        return all;
    }

    /**
     * A list of texts.
     *
     * @param name of the field
     * @return the texts; empty where absent
     * @throws RecordingFormatException if it is something else
     */
    public List<String> texts(String name) throws RecordingFormatException {
        List<String> all = new ArrayList<>();
        for (JsonElement item : array(name)) {
            if (!item.isJsonPrimitive() || !item.getAsJsonPrimitive().isString()) {
                throw wrong(name, "a list of texts");
            }
            all.add(item.getAsString());
        }
        return all;
    }

    /**
     * A list of rows, each a list of numbers, texts and nulls, as text; null stays null.
     *
     * @param name of the field
     * @return the rows; empty where absent
     * @throws RecordingFormatException if it is something else
     */
    public List<List<String>> rows(String name) throws RecordingFormatException {
        List<List<String>> rows = new ArrayList<>();
        for (JsonElement row : array(name)) {
            if (!row.isJsonArray()) {
                throw wrong(name, "a list of lists");
            }
            List<String> cells = new ArrayList<>();
            for (JsonElement cell : row.getAsJsonArray()) {
                if (!cell.isJsonNull() && !cell.isJsonPrimitive()) {
                    throw wrong(name, "a list of lists of numbers and texts");
                }
                cells.add(cell.isJsonNull() ? null : cell.getAsString());
            }
            rows.add(cells);
        }
        return rows;
    }

    private Iterable<JsonElement> array(String name) throws RecordingFormatException {
        if (!has(name)) {
            return List.of();
        }
        if (!object.get(name).isJsonArray()) {
            throw wrong(name, "a list");
        }
        return object.get(name).getAsJsonArray();
    }

    /**
     * A text.
     *
     * @param name of the field
     * @return the text; empty where absent
     * @throws RecordingFormatException if it is something else
     */
    public Optional<String> text(String name) throws RecordingFormatException {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonElement value = object.get(name);
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw wrong(name, "a text");
        }
        return Optional.of(value.getAsString());
    }

    /**
     * A yes or no.
     *
     * @param name of the field
     * @return whether it is there and true
     * @throws RecordingFormatException if it is neither true nor false
     */
    public boolean isTrue(String name) throws RecordingFormatException {
        if (!has(name)) {
            return false;
        }
        JsonElement value = object.get(name);
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isBoolean()) {
            throw wrong(name, "true or false");
        }
        return value.getAsBoolean();
    }

    /**
     * A number that isn't negative.
     *
     * @param name of the field
     * @return the number; empty where absent
     * @throws RecordingFormatException if it is something else, negative or not finite
     */
    public OptionalDouble number(String name) throws RecordingFormatException {
        if (!has(name)) {
            return OptionalDouble.empty();
        }
        JsonElement value = object.get(name);
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isNumber()) {
            throw wrong(name, "a number of 0 or more");
        }
        return OptionalDouble.of(number(placeOf(name), value.getAsString()));
    }

    /**
     * Reads a number of 0 or more.
     *
     * @param place where it stands, for the message
     * @param text  the number
     * @return its value
     * @throws RecordingFormatException if it is none
     */
    public static double number(String place, String text) throws RecordingFormatException {
        try {
            double number = text.length() <= LONGEST_NUMBER ? Double.parseDouble(text) : -1;
            if (number >= 0 && number < Double.POSITIVE_INFINITY) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new RecordingFormatException(place + " must be a number of 0 or more, not \"" + excerpt(text) + '"',
                    e);
        }
        throw new RecordingFormatException(place + " must be a number of 0 or more, not \"" + excerpt(text) + '"');
    }

    /**
     * The fields as they are, values that are no texts as JSON.
     *
     * @return name and value
     */
    public SortedMap<String, String> asTexts() {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
            JsonElement value = entry.getValue();
            texts.put(entry.getKey(), value.isJsonPrimitive() ? value.getAsString() : value.toString());
        }
        return texts;
    }

    /**
     * A complaint about a field.
     *
     * @param name   of the field
     * @param wanted what it must be
     * @return the exception
     */
    public RecordingFormatException wrong(String name, String wanted) {
        JsonElement value = object.get(name);
        return new RecordingFormatException(placeOf(name) + " must be " + wanted + ", not "
                + (value == null ? "absent" : excerpt(value.toString())));
    }

    private String placeOf(String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }
}
