package org.migworkbench.qmp.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** An immutable JSON object: what came is read from it, and what is sent is put together with it. */
public final class QmpObject extends QmpFields {

    /** The object without fields. */
    public static final QmpObject EMPTY = new QmpObject(new JsonObject(), "");

    private QmpObject(JsonObject json, String path) {
        super(json, path);
    }

    private QmpObject(JsonValue value) throws QmpFormatException {
        this(value.object(), value.place());
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
        return new QmpObject(StrictJson.object(text, limits), "");
    }

    /**
     * An object.
     *
     * @param name name of the field
     * @return its value, empty where absent
     * @throws QmpFormatException if it isn't an object
     */
    public Optional<QmpObject> object(String name) throws QmpFormatException {
        return has(name) ? Optional.of(new QmpObject(value(name))) : Optional.empty();
    }

    /**
     * A list of objects.
     *
     * @param name name of the field
     * @return its items, none where absent
     * @throws QmpFormatException if it isn't a list of objects
     */
    public List<QmpObject> objects(String name) throws QmpFormatException {
        return items(name, QmpObject::new);
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
        JsonObject rest = copy();
        names.forEach(rest::remove);
        return new QmpObject(rest, path);
    }

    private QmpObject with(String name, JsonElement value) {
        JsonObject more = copy();
        more.add(name, value);
        return new QmpObject(more, path);
    }

    private JsonObject copy() {
        JsonObject copy = new JsonObject();
        json.asMap().forEach(copy::add);
        return copy;
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
}
