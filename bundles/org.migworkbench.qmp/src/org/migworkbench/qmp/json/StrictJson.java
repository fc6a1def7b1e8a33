package org.migworkbench.qmp.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;

/** Reads one JSON object of a stranger: strict, no name twice, bounded in depth, count and length of numbers. */
final class StrictJson {

    private static final int LONGEST_NUMBER = 400;

    private final QmpLimits limits;
    private int values;

    private StrictJson(QmpLimits limits) {
        this.limits = limits;
    }

    static JsonObject object(String text, QmpLimits limits) throws QmpFormatException {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(limits.depth() + 1);
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                throw new QmpFormatException("no JSON object: \"" + QmpFormatException.excerpt(text) + '"');
            }
            JsonObject object = new StrictJson(limits).object(reader, 1);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw noJson(text, null);
            }
            return object;
        } catch (QmpFormatException e) {
            throw e;
        } catch (IOException | IllegalStateException e) {
            throw noJson(text, e);
        }
    }

    private static QmpFormatException noJson(String text, Exception cause) {
        return new QmpFormatException("no JSON: \"" + QmpFormatException.excerpt(text) + '"', cause);
    }

    private JsonObject object(JsonReader reader, int depth) throws IOException {
        check(depth);
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (object.has(name)) {
                throw new QmpFormatException("\"" + QmpFormatException.excerpt(name) + "\" stands twice in one object");
            }
            object.add(name, value(reader, depth));
        }
        reader.endObject();
        return object;
    }

    private JsonArray array(JsonReader reader, int depth) throws IOException {
        check(depth);
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(value(reader, depth));
        }
        reader.endArray();
        return array;
    }

    private void check(int depth) throws QmpFormatException {
        if (depth > limits.depth()) {
            throw new QmpFormatException("nested deeper than " + limits.depth());
        }
    }

    private JsonElement value(JsonReader reader, int depth) throws IOException {
        if (++values > limits.values()) {
            throw new QmpFormatException("more than " + limits.values() + " values");
        }
        switch (reader.peek()) {
            case BEGIN_OBJECT:
                return object(reader, depth + 1);
            case BEGIN_ARRAY:
                return array(reader, depth + 1);
            case STRING:
                return new JsonPrimitive(reader.nextString());
            case BOOLEAN:
                return new JsonPrimitive(reader.nextBoolean());
            case NULL:
                reader.nextNull();
                return JsonNull.INSTANCE;
            default:
                return new JsonPrimitive(number(reader.nextString()));
        }
    }

    /** An exponent of a billion is a short text and a long number: both the text and the exponent are bounded. */
    private static BigDecimal number(String digits) throws QmpFormatException {
        if (digits.length() <= LONGEST_NUMBER) {
            try {
                BigDecimal number = new BigDecimal(digits);
                if (Math.abs((long) number.scale()) <= LONGEST_NUMBER) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw new QmpFormatException("no number: " + QmpFormatException.excerpt(digits), e);
            }
        }
        throw new QmpFormatException("a number out of all bounds: " + QmpFormatException.excerpt(digits));
    }
}
