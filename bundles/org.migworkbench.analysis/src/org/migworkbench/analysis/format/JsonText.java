package org.migworkbench.analysis.format;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.function.Function;

/** Writes JSON: the order of the names as they were added, numbers exactly, what isn't known as null. */
public final class JsonText {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping()
            .create();

    private JsonText() {
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
