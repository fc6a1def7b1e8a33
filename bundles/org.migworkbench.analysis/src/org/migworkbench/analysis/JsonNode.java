package org.migworkbench.analysis;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A place in a JSON file that knows its path, so that every complaint says where. */
final class JsonNode {

    /** More items than this in one list are not a result but an attack. */
    private static final int MOST_ITEMS = 1_000_000;
    private static final int LONGEST_NUMBER = 400;

    private final JsonElement element;
    private final String path;

    JsonNode(JsonElement element, String path) {
        this.element = element;
        this.path = path;
    }

    JsonNode child(String name) throws ResultFormatException {
        if (!element.isJsonObject()) {
            throw new ResultFormatException(path, "must be an object");
        }
        JsonObject object = element.getAsJsonObject();
        if (!object.has(name)) {
            throw new ResultFormatException(path, "has no \"" + name + '"');
        }
        return new JsonNode(object.get(name), path.isEmpty() ? name : path + '.' + name);
    }

    /** Whether there is a value; what older files don't have yet isn't there, and what has no value is null. */
    boolean has(String name) {
        return element.isJsonObject() && element.getAsJsonObject().has(name)
                && !element.getAsJsonObject().get(name).isJsonNull();
    }

    boolean isNull(String name) throws ResultFormatException {
        return child(name).element.isJsonNull();
    }

    List<String> names() throws ResultFormatException {
        if (!element.isJsonObject()) {
            throw new ResultFormatException(path, "must be an object");
        }
        return List.copyOf(element.getAsJsonObject().keySet());
    }

    String text(String name) throws ResultFormatException {
        return child(name).asText();
    }

    String asText() throws ResultFormatException {
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
            throw new ResultFormatException(path, "must be a text");
        }
        return element.getAsString();
    }

    boolean isTrue(String name) throws ResultFormatException {
        JsonNode child = child(name);
        if (!child.element.isJsonPrimitive() || !child.element.getAsJsonPrimitive().isBoolean()) {
            throw new ResultFormatException(child.path, "must be true or false");
        }
        return child.element.getAsBoolean();
    }

    long whole(String name) throws ResultFormatException {
        JsonNode child = child(name);
        try {
            return child.number().longValueExact();
        } catch (ArithmeticException e) {
            throw new ResultFormatException(child.path, child.element + " must be a whole number of 64 bits", e);
        }
    }

    int integer(String name) throws ResultFormatException {
        long value = whole(name);
        if (value != (int) value) {
            throw new ResultFormatException(child(name).path, value + " must be a whole number of 32 bits");
        }
        return (int) value;
    }

    double real(String name) throws ResultFormatException {
        return child(name).number().doubleValue();
    }

    /** Nanoseconds of a time in decimal milliseconds. */
    long nanos(String name) throws ResultFormatException {
        return child(name).asNanos();
    }

    long asNanos() throws ResultFormatException {
        try {
            return ExactNumbers.nanos(number());
        } catch (ArithmeticException e) {
            throw new ResultFormatException(path, element + " is no time in milliseconds", e);
        }
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) throws ResultFormatException {
        String text = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new ResultFormatException(child(name).path,
                '"' + text + "\" must be one of " + List.of(type.getEnumConstants()));
    }

    /** A list that older files don't have yet: empty if it isn't there. */
    <T> List<T> listIfThere(String name, Reader<T> reader) throws ResultFormatException {
        return has(name) ? list(name, reader) : List.of();
    }

    <T> List<T> list(String name, Reader<T> reader) throws ResultFormatException {
        JsonNode child = child(name);
        if (!child.element.isJsonArray() || child.element.getAsJsonArray().size() > MOST_ITEMS) {
            throw new ResultFormatException(child.path, "must be a list of at most " + MOST_ITEMS + " items");
        }
        List<T> items = new ArrayList<>();
        for (JsonElement item : child.element.getAsJsonArray()) {
            items.add(reader.read(new JsonNode(item, child.path + '[' + items.size() + ']')));
        }
        return items;
    }

    private BigDecimal number() throws ResultFormatException {
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isNumber()) {
            throw new ResultFormatException(path, "must be a number");
        }
        return ExactNumbers.read(element.getAsString(), LONGEST_NUMBER)
                .orElseThrow(() -> new ResultFormatException(path, "must be a number of at most 400 digits"));
    }

    /** Reads one item of a list. */
    interface Reader<T> {
        T read(JsonNode node) throws ResultFormatException;
    }
}
