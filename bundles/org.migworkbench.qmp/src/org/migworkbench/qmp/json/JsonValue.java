package org.migworkbench.qmp.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of a message, which a stranger chose: read as a type, it is of this type, or the reason why not names its
 * place.
 */
record JsonValue(JsonElement json, String place) {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    /** Reads a value. */
    interface Reader<T> {
        T read(JsonValue value) throws QmpFormatException;
    }

    long whole() throws QmpFormatException {
        try {
            return number().longValueExact();
        } catch (ArithmeticException e) {
            throw isNot("a whole number of 64 bits");
        }
    }

    /** What a long can't hold is its largest value. */
    long unsigned() throws QmpFormatException {
        String wanted = "a whole number from 0 to 2^64-1";
        try {
            BigInteger number = number().toBigIntegerExact();
            if (number.signum() >= 0 && number.bitLength() <= Long.SIZE) {
                return LARGEST.min(number).longValueExact();
            }
        } catch (ArithmeticException e) {
            throw new QmpFormatException(isNot(wanted).getMessage(), e);
        }
        throw isNot(wanted);
    }

    BigDecimal number() throws QmpFormatException {
        if (json instanceof JsonPrimitive number && number.isNumber()) {
            return number.getAsBigDecimal();
        }
        throw isNot("a number");
    }

    String text() throws QmpFormatException {
        if (json instanceof JsonPrimitive text && text.isString()) {
            return text.getAsString();
        }
        throw isNot("a text");
    }

    boolean flag() throws QmpFormatException {
        if (json instanceof JsonPrimitive flag && flag.isBoolean()) {
            return flag.getAsBoolean();
        }
        throw isNot("true or false");
    }

    JsonObject object() throws QmpFormatException {
        if (json instanceof JsonObject object) {
            return object;
        }
        throw isNot("an object");
    }

    <T> List<T> items(Reader<T> reader) throws QmpFormatException {
        if (!(json instanceof JsonArray array)) {
            throw isNot("a list");
        }
        List<T> items = new ArrayList<>();
        for (JsonElement item : array) {
            items.add(reader.read(new JsonValue(item, place + '[' + items.size() + ']')));
        }
        return List.copyOf(items);
    }

    /** The JSON, a text without its quotation marks. */
    String plain() {
        return json.isJsonPrimitive() ? json.getAsString() : json.toString();
    }

    private QmpFormatException isNot(String wanted) {
        return new QmpFormatException(QmpFormatException.excerpt(place) + " must be " + wanted + ", not "
                + QmpFormatException.excerpt(json.toString()));
    }
}
