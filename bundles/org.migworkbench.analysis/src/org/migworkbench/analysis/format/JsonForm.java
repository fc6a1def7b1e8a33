package org.migworkbench.analysis.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How values of a type stand in JSON, for writing and for reading.
 *
 * @param <T> the type
 */
public interface JsonForm<T> {

    /** A text. */
    JsonForm<String> TEXT = of(JsonPrimitive::new, JsonNode::text);
    /** True or false. */
    JsonForm<Boolean> FLAG = of(JsonPrimitive::new, JsonNode::isTrue);
    /** A whole number of 64 bits. */
    JsonForm<Long> WHOLE = of(JsonPrimitive::new, JsonNode::whole);
    /** A whole number of 32 bits. */
    JsonForm<Integer> INTEGER = of(JsonPrimitive::new, JsonNode::integer);
    /** A number, exactly. */
    JsonForm<Double> REAL = of(JsonText::number, JsonNode::real);
    /** Nanoseconds as decimal milliseconds, no digit lost. */
    JsonForm<Long> MILLIS = of(JsonText::millis, JsonNode::nanos);
    /** Texts by name. */
    JsonForm<SortedMap<String, String>> TEXTS = of(JsonForm::object, JsonForm::texts);

    /**
     * Writes a value.
     *
     * @param value the value
     * @return it in JSON
     */
    JsonElement write(T value);

    /**
     * Reads a value.
     *
     * @param node it in JSON
     * @return the value
     * @throws FormatException if it is something else
     */
    T read(JsonNode node) throws FormatException;

    /** Returns a form of two functions. */
    static <T> JsonForm<T> of(Function<T, ? extends JsonElement> write, JsonNode.ItemReader<T> read) {
        return new JsonForm<>() {

            @Override
            public JsonElement write(T value) {
                return write.apply(value);
            }

            @Override
            public T read(JsonNode node) throws FormatException {
                return read.read(node);
            }
        };
    }

    /** Returns the form of a list of values of one form. */
    static <T> JsonForm<List<T>> list(JsonForm<T> item) {
        return of(list -> JsonText.list(list, item::write), node -> node.items(item::read));
    }

    /** Returns the form of constants by their names in Java. */
    static <E extends Enum<E>> JsonForm<E> constant(Class<E> type) {
        return of(constant -> new JsonPrimitive(constant.name()), node -> node.constant(type));
    }

    /**
     * The form of constants by their names in files.
     *
     * @param <E>  the type
     * @param type the type
     * @param id   gives the name of a constant
     * @return the form; another name "is not known"
     */
    static <E extends Enum<E>> JsonForm<E> named(Class<E> type, Function<E, String> id) {
        return of(constant -> new JsonPrimitive(id.apply(constant)), node -> node.named(type, id));
    }

    /** Returns the form in which one value, for example an endless time, is null. */
    static <T> JsonForm<T> orNull(JsonForm<T> form, T none) {
        return of(value -> value.equals(none) ? JsonNull.INSTANCE : form.write(value),
                node -> node.isNull() ? none : form.read(node));
    }

    private static JsonObject object(SortedMap<String, String> texts) {
        JsonObject object = new JsonObject();
        texts.forEach(object::addProperty);
        return object;
    }

    private static SortedMap<String, String> texts(JsonNode node) throws FormatException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String name : node.names()) {
            texts.put(name, node.child(name).text());
        }
        return texts;
    }
}
