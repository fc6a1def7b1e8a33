package org.migworkbench.qmp.json;

import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The fields of a JSON object, asked for by name and type: one that isn't there (or is null) is empty, one of another
 * type is a {@link QmpFormatException} that names its path. Fields that nobody asks for do no harm.
 */
public abstract sealed class QmpFields permits QmpObject {

    final JsonObject json;
    final String path;

    QmpFields(JsonObject json, String path) {
        this.json = json;
        this.path = path;
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
        return has(name) ? OptionalLong.of(value(name).whole()) : OptionalLong.empty();
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
        return has(name) ? OptionalLong.of(value(name).unsigned()) : OptionalLong.empty();
    }

    /**
     * A number.
     *
     * @param name name of the field
     * @return its value, empty where absent
     * @throws QmpFormatException if it isn't a number
     */
    public OptionalDouble real(String name) throws QmpFormatException {
        return has(name) ? OptionalDouble.of(value(name).number().doubleValue()) : OptionalDouble.empty();
    }

    /**
     * A text.
     *
     * @param name name of the field
     * @return its value, empty where absent
     * @throws QmpFormatException if it isn't a text
     */
    public Optional<String> text(String name) throws QmpFormatException {
        return has(name) ? Optional.of(value(name).text()) : Optional.empty();
    }

    /**
     * True or false.
     *
     * @param name name of the field
     * @return its value, empty where absent
     * @throws QmpFormatException if it isn't true or false
     */
    public Optional<Boolean> flag(String name) throws QmpFormatException {
        return has(name) ? Optional.of(value(name).flag()) : Optional.empty();
    }

    /**
     * A list of texts.
     *
     * @param name name of the field
     * @return its items, none where absent
     * @throws QmpFormatException if it isn't a list of texts
     */
    public List<String> texts(String name) throws QmpFormatException {
        return items(name, JsonValue::text);
    }

    /**
     * A list of whole numbers, read as {@link #unsigned(String)} reads one.
     *
     * @param name name of the field
     * @return its items, none where absent
     * @throws QmpFormatException if it isn't a list of whole numbers from 0 to 2^64-1
     */
    public List<Long> unsigneds(String name) throws QmpFormatException {
        return items(name, JsonValue::unsigned);
    }

    /**
     * Any field as JSON text, for values whose type isn't known.
     *
     * @param name name of the field
     * @return its JSON (a text without its quotation marks), empty where absent
     */
    public Optional<String> plain(String name) {
        return has(name) ? Optional.of(value(name).plain()) : Optional.empty();
    }

    final JsonValue value(String name) {
        return new JsonValue(json.get(name), path.isEmpty() ? name : path + '.' + name);
    }

    final <T> List<T> items(String name, JsonValue.Reader<T> reader) throws QmpFormatException {
        return has(name) ? value(name).items(reader) : List.of();
    }
}
