package org.migworkbench.qmp.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * An immutable JSON object. Fields are asked for by name and type: one that isn't there (or is null) is empty, one of
 * another type is a {@link QmpFormatException} that names its path. Fields that nobody asks for do no harm.
 */
public final class QmpObject {

    /** The object without fields. */
    public static final QmpObject EMPTY = new QmpObject(new JsonObject(), "");

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final JsonObject json;
    private final String path;

    private QmpObject(JsonObject json, String path) {
        this.json = json;
        this.path = path;
    }

    /**
     * Reads an object with the standard limits.
     *
     * @param text one JSON object
     * @return the object
     * @throws QmpFormatException if the text is anything else or beyond the limits
     */
    public static QmpObject parse(String text) throws QmpFormatException {
        return parse(text, QmpLimits.STANDARD);
    }

    /**
     * Reads a text with limits of its own.
     *
     * @param text   one JSON object
     * @param limits how large and deep it may be
     * @return the object
     * @throws QmpFormatException if the text is anything else or beyond the limits
     */
    public static QmpObject parse(String text, QmpLimits limits) throws QmpFormatException {
        return new QmpObject(JsonText.object(text, limits), "");
    }

    /**
     * The names of all fields.
     *
     * @return the names in the order of the text
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(json.keySet()));
    }

    /**
     * Whether a field is there.
     *
     * @param name name of the field
     * @return true unless it is absent or null
     */
    public boolean has(String name) {
        return json.has(name) && !json.get(name).isJsonNull();
    }

    /**
     * A whole number.
     *
     * @param name name of the field
     * @return its value, empty where absent
     * @throws QmpFormatException if it isn't a whole number of 64 bits
     */
    public OptionalLong whole(String name) throws QmpFormatException {
        if (!has(name)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(whole(json.get(name), place(name)));
    }

    /**
     * A whole number that QEMU keeps in 64 bits without sign. What a long can't hold is {@link Long#MAX_VALUE}: such
     * values stand for "no limit" (QEMU answers 2^64-1 where it was given -1).
     *
     * @param name name of the field
     * @return its value, empty where absent
     * @throws QmpFormatException if it isn't a whole number from 0 to 2^64-1
     */
    public OptionalLong unsigned(String name) throws QmpFormatException {
        if (!has(name)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(unsigned(json.get(name), place(name)));
    }

    /**
     * A number.
     *
     * @param name name of the field
     * @return its value, empty where absent
     * @throws QmpFormatException if it isn't a number
     */
    public OptionalDouble real(String name) throws QmpFormatException {
        return has(name) ? OptionalDouble.of(number(json.get(name), place(name)).doubleValue())
                : OptionalDouble.empty();
    }

    /**
     * A text.
     *
     * @param name name of the field
     * @return its value, empty where absent
     * @throws QmpFormatException if it isn't a text
     */
    public Optional<String> text(String name) throws QmpFormatException {
        return has(name) ? Optional.of(text(json.get(name), place(name))) : Optional.empty();
    }

    /**
     * True or false.
     *
     * @param name name of the field
     * @return its value, empty where absent
     * @throws QmpFormatException if it isn't true or false
     */
    public Optional<Boolean> flag(String name) throws QmpFormatException {
        if (!has(name)) {
            return Optional.empty();
        }
        if (json.get(name) instanceof JsonPrimitive value && value.isBoolean()) {
            return Optional.of(value.getAsBoolean());
        }
        throw wrong(json.get(name), place(name), "true or false");
    }

    /**
     * An object.
     *
     * @param name name of the field
     * @return its value, empty where absent
     * @throws QmpFormatException if it isn't an object
     */
    public Optional<QmpObject> object(String name) throws QmpFormatException {
        return has(name) ? Optional.of(object(json.get(name), place(name))) : Optional.empty();
    }

    /**
     * A list of objects.
     *
     * @param name name of the field
     * @return its items, none where absent
     * @throws QmpFormatException if it isn't a list of objects
     */
    public List<QmpObject> objects(String name) throws QmpFormatException {
        return list(name, QmpObject::object);
    }

    /**
     * A list of texts.
     *
     * @param name name of the field
     * @return its items, none where absent
     * @throws QmpFormatException if it isn't a list of texts
     */
    public List<String> texts(String name) throws QmpFormatException {
        return list(name, QmpObject::text);
    }

    /**
     * A list of whole numbers, read as {@link #unsigned(String)} reads one.
     *
     * @param name name of the field
     * @return its items, none where absent
     * @throws QmpFormatException if it isn't a list of whole numbers from 0 to 2^64-1
     */
    public List<Long> unsigneds(String name) throws QmpFormatException {
        return list(name, QmpObject::unsigned);
    }

    /**
     * The same object with a text besides.
     *
     * @param name  name of the field
     * @param value its value
     * @return a new object
     */
    public QmpObject with(String name, String value) {
        return with(name, new JsonPrimitive(value));
    }

    /**
     * The same object with a whole number besides.
     *
     * @param name  name of the field
     * @param value its value
     * @return a new object
     */
    public QmpObject with(String name, long value) {
        return with(name, new JsonPrimitive(value));
    }

    /**
     * The same object with true or false besides.
     *
     * @param name  name of the field
     * @param value its value
     * @return a new object
     */
    public QmpObject with(String name, boolean value) {
        return with(name, new JsonPrimitive(value));
    }

    /**
     * The same object with another one inside.
     *
     * @param name  name of the field
     * @param value its value
     * @return a new object
     */
    public QmpObject with(String name, QmpObject value) {
        return with(name, value.json);
    }

    /**
     * The same object with a list of objects besides.
     *
     * @param name   name of the field
     * @param values the items
     * @return a new object
     */
    public QmpObject withObjects(String name, Collection<QmpObject> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(value.json));
        return with(name, array);
    }

    /**
     * The same object with a list of texts besides.
     *
     * @param name   name of the field
     * @param values the items
     * @return a new object
     */
    public QmpObject withTexts(String name, Collection<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return with(name, array);
    }

    /**
     * The same object without some fields.
     *
     * @param names the fields to leave out
     * @return a new object
     */
    public QmpObject without(Collection<String> names) {
        JsonObject rest = new JsonObject();
        json.asMap().forEach((name, value) -> {
            if (!names.contains(name)) {
                rest.add(name, value);
            }
        });
        return new QmpObject(rest, path);
    }

    private QmpObject with(String name, JsonElement value) {
        JsonObject more = new JsonObject();
        json.asMap().forEach(more::add);
        more.add(name, value);
        return new QmpObject(more, path);
    }

    /**
     * Any field as JSON text, for values whose type isn't known.
     *
     * @param name name of the field
     * @return its JSON (a text without its quotation marks), empty where absent
     */
    public Optional<String> plain(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonElement value = json.get(name);
        return Optional.of(value.isJsonPrimitive() ? value.getAsString() : value.toString());
    }

    /**
     * The object as JSON.
     *
     * @return JSON on one line
     */
    public String toJson() {
        return json.toString();
    }

    @Override
    public String toString() {
        return toJson();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QmpObject object && json.equals(object.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /**
     * The same object, whose fields are named from here in messages.
     *
     * @return the object
     */
    public QmpObject asRoot() {
        return new QmpObject(json, "");
    }

    private String place(String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }

    private <T> List<T> list(String name, ItemReader<T> reader) throws QmpFormatException {
        List<T> items = new ArrayList<>();
        if (has(name)) {
            if (!(json.get(name) instanceof JsonArray array)) {
                throw wrong(json.get(name), place(name), "a list");
            }
            for (JsonElement item : array) {
                items.add(reader.read(item, place(name) + '[' + items.size() + ']'));
            }
        }
        return List.copyOf(items);
    }

    private static QmpObject object(JsonElement value, String place) throws QmpFormatException {
        if (value instanceof JsonObject object) {
            return new QmpObject(object, place);
        }
        throw wrong(value, place, "an object");
    }

    private static String text(JsonElement value, String place) throws QmpFormatException {
        if (value instanceof JsonPrimitive text && text.isString()) {
            return text.getAsString();
        }
        throw wrong(value, place, "a text");
    }

    private static long whole(JsonElement value, String place) throws QmpFormatException {
        try {
            return number(value, place).longValueExact();
        } catch (ArithmeticException e) {
            throw wrong(value, place, "a whole number of 64 bits");
        }
    }

    private static long unsigned(JsonElement value, String place) throws QmpFormatException {
        try {
            BigInteger number = number(value, place).toBigIntegerExact();
            if (number.signum() >= 0 && number.bitLength() <= Long.SIZE) {
                return LARGEST.toBigInteger().min(number).longValueExact();
            }
        } catch (ArithmeticException e) {
            throw new QmpFormatException(wrong(value, place, "a whole number from 0 to 2^64-1").getMessage(), e);
        }
        throw wrong(value, place, "a whole number from 0 to 2^64-1");
    }

    private static BigDecimal number(JsonElement value, String place) throws QmpFormatException {
        if (value instanceof JsonPrimitive number && number.isNumber()) {
            return number.getAsBigDecimal();
        }
        throw wrong(value, place, "a number");
    }

    private static QmpFormatException wrong(JsonElement value, String place, String wanted) {
        return new QmpFormatException(QmpFormatException.excerpt(place) + " must be " + wanted + ", not "
                + QmpFormatException.excerpt(value.toString()));
    }

    /** Reads one item of a list. */
    private interface ItemReader<T> {
        T read(JsonElement item, String place) throws QmpFormatException;
    }
}
