package org.migworkbench.analysis.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.migworkbench.quantities.Excerpt;

/**
 * A value of JSON text from outside that knows its path, so that every complaint says where. What must be there is asked
 * for by {@link #child} and the methods named like a type; what may be absent by those that begin with {@code find}, for
 * which null counts as absent.
 */
public final class JsonNode {

    /** More items than this in one list are not a result but an attack. */
    private static final int MOST_ITEMS = 1_000_000;
    private static final int LONGEST_NUMBER = 400;

    private final JsonElement element;
    private final String path;

    JsonNode(JsonElement element, String path) {
        this.element = element;
        this.path = path;
    }

    /**
     * The names in this object.
     *
     * @return the names in the order of the text
     * @throws FormatException if this is no object
     */
    public List<String> names() throws FormatException {
        return List.copyOf(fields().keySet());
    }

    /**
     * A value that must be there.
     *
     * @param name its name in this object
     * @return the value, which may be null in JSON's sense
     * @throws FormatException if this is no object or has no such value
     */
    public JsonNode child(String name) throws FormatException {
        if (!fields().has(name)) {
            throw new FormatException((path + " has no \"" + name + '"').strip());
        }
        return member(name);
    }

    /**
     * A value that may be absent.
     *
     * @param name its name in this object
     * @return the value; empty if it is absent or null
     * @throws FormatException if this is no object
     */
    public Optional<JsonNode> find(String name) throws FormatException {
        JsonElement found = fields().get(name);
        return found == null || found.isJsonNull() ? Optional.empty() : Optional.of(member(name));
    }

    /**
     * Whether there is a value.
     *
     * @param name its name in this object
     * @return false if it is absent or null
     * @throws FormatException if this is no object
     */
    public boolean has(String name) throws FormatException {
        return find(name).isPresent();
    }

    private JsonObject fields() throws FormatException {
        if (!element.isJsonObject()) {
            throw wrong("an object");
        }
        return element.getAsJsonObject();
    }

    private JsonNode member(String name) {
        JsonElement value = element.isJsonObject() ? element.getAsJsonObject().get(name) : null;
        return new JsonNode(value, path.isEmpty() ? name : path + '.' + name);
    }

    /** Whether this is an object. */
    public boolean isObject() {
        return element.isJsonObject();
    }

    /** Whether this is a list. */
    public boolean isList() {
        return element.isJsonArray();
    }

    /** Whether this is the value null. */
    public boolean isNull() {
        return element.isJsonNull();
    }

    /** Returns this text, or complains. */
    public String text() throws FormatException {
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
            throw wrong("a text");
        }
        return element.getAsString();
    }

    /** Returns this number or text as it is written, null for null, or complains. */
    public String plain() throws FormatException {
        if (!element.isJsonNull() && !element.isJsonPrimitive()) {
            throw wrong("a number or a text");
        }
        return element.isJsonNull() ? null : element.getAsString();
    }

    /** Returns this yes or no, or complains. */
    public boolean isTrue() throws FormatException {
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isBoolean()) {
            throw wrong("true or false");
        }
        return element.getAsBoolean();
    }

    /** Returns this whole number of 64 bits, or complains. */
    public long whole() throws FormatException {
        try {
            return number().longValueExact();
        } catch (ArithmeticException e) {
            throw new FormatException(path + ' ' + element + " must be a whole number of 64 bits", e);
        }
    }

    /** Returns this whole number of 32 bits, or complains. */
    public int integer() throws FormatException {
        long value = whole();
        if (value != (int) value) {
            throw new FormatException(path + ' ' + value + " must be a whole number of 32 bits");
        }
        return (int) value;
    }

    /** Returns the double that is nearest to this number, or complains. */
    public double real() throws FormatException {
        return number().doubleValue();
    }

    /** Returns the nanoseconds of this time in decimal milliseconds, or complains. */
    public long nanos() throws FormatException {
        try {
            return ExactNumbers.nanos(number());
        } catch (ArithmeticException e) {
            throw new FormatException(path + ' ' + element + " is no time in milliseconds", e);
        }
    }

    /** Returns the constant of which this text is the name, or complains. */
    public <E extends Enum<E>> E constant(Class<E> type) throws FormatException {
        String text = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new FormatException(path + " \"" + text + "\" must be one of " + List.of(type.getEnumConstants()));
    }

    /** Returns the constant of which this text is the name in files, or complains. */
    public <E extends Enum<E>> E named(Class<E> type, Function<E, String> id) throws FormatException {
        String text = text();
        for (E constant : type.getEnumConstants()) {
            if (id.apply(constant).equals(text)) {
                return constant;
            }
        }
        throw new FormatException(path + " \"" + text + "\" is not known");
    }

    /** Returns the items of this list, of at most a million, or complains. */
    public <T> List<T> items(ItemReader<T> reader) throws FormatException {
        if (!element.isJsonArray() || element.getAsJsonArray().size() > MOST_ITEMS) {
            throw wrong("a list of at most " + MOST_ITEMS + " items");
        }
        List<T> items = new ArrayList<>();
        for (JsonElement item : element.getAsJsonArray()) {
            items.add(reader.read(new JsonNode(item, path + '[' + items.size() + ']')));
        }
        return items;
    }

    /** Returns the text of that name; empty if it is absent. */
    public Optional<String> findText(String name) throws FormatException {
        Optional<JsonNode> found = find(name);
        return found.isPresent() ? Optional.of(found.get().text()) : Optional.empty();
    }

    /** Returns this object, or complains. */
    public JsonNode object() throws FormatException {
        fields();
        return this;
    }

    /** Returns the object of that name; empty if it is absent. */
    public Optional<JsonNode> findObject(String name) throws FormatException {
        Optional<JsonNode> found = find(name);
        return found.isPresent() ? Optional.of(found.get().object()) : Optional.empty();
    }

    /** Returns the fields of the object of that name, as {@link #texts()}; none if it is absent. */
    public SortedMap<String, String> findTexts(String name) throws FormatException {
        Optional<JsonNode> found = find(name);
        return found.isPresent() ? found.get().texts() : new TreeMap<>();
    }

    /** Returns the number of that name, which must be 0 or more and finite; empty if it is absent. */
    public OptionalDouble findAmount(String name) throws FormatException {
        Optional<JsonNode> found = find(name);
        return found.isPresent() ? OptionalDouble.of(found.get().amount()) : OptionalDouble.empty();
    }

    private double amount() throws FormatException {
        if (!isNumber()) {
            throw wrong("a number of 0 or more");
        }
        return ExactNumbers.amount(path, element.getAsString());
    }

    /** Returns whether the value of that name is there and true. */
    public boolean findTrue(String name) throws FormatException {
        Optional<JsonNode> found = find(name);
        return found.isPresent() && found.get().isTrue();
    }

    /** Returns the items of the list of that name; none if it is absent. */
    public <T> List<T> findItems(String name, ItemReader<T> reader) throws FormatException {
        Optional<JsonNode> found = find(name);
        return found.isPresent() ? found.get().items(reader) : List.of();
    }

    /** Returns the fields of this object as they are, values that are no texts as JSON. */
    public SortedMap<String, String> texts() throws FormatException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonElement> entry : fields().entrySet()) {
            JsonElement value = entry.getValue();
            texts.put(entry.getKey(), value.isJsonPrimitive() ? value.getAsString() : value.toString());
        }
        return texts;
    }

    /**
     * A complaint about a value of this object, which may be absent.
     *
     * @param name   its name
     * @param wanted what it must be
     * @return the exception
     */
    public FormatException wrong(String name, String wanted) {
        return member(name).wrong(wanted);
    }

    private FormatException wrong(String wanted) {
        String found = element == null ? "absent" : Excerpt.of(element.toString());
        return new FormatException((path + " must be " + wanted + ", not " + found).strip());
    }

    private boolean isNumber() {
        return element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber();
    }

    private BigDecimal number() throws FormatException {
        if (!isNumber()) {
            throw wrong("a number");
        }
        return ExactNumbers.read(element.getAsString(), LONGEST_NUMBER)
                .orElseThrow(() -> new FormatException(path + " must be a number of at most 400 digits"));
    }

    /**
     * Reads one item of a list.
     *
     * @param <T> what is read
     */
    public interface ItemReader<T> {

        /** Returns what the item says, or complains. */
        T read(JsonNode item) throws FormatException;
    }
}
