package org.migworkbench.analysis.result;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records of which no two numbers are the same and none is 0, whatever components they have or will have. */
final class FilledRecord {

    private int next;

    private FilledRecord() {
    }

    /** Fills a record, and the records and lists in it with one item each. */
    static <R> R of(Class<R> type) {
        return type.cast(new FilledRecord().value(type));
    }

    private Object value(Type type) {
        next++;
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        if (type == long.class || type == Long.class) {
            return 1_000_001L * next;
        }
        if (type == int.class) {
            return next;
        }
        if (type == double.class) {
            return next / 64.0;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == String.class) {
            return "text " + next;
        }
        Class<?> other = (Class<?>) type;
        return other.isEnum() ? other.getEnumConstants()[other.getEnumConstants().length - 1] : record(other);
    }

    private Object collection(ParameterizedType type) {
        if (type.getRawType() == SortedMap.class) {
            return new TreeMap<>(Map.of("name", "value " + next));
        }
        return List.of(value(type.getActualTypeArguments()[0]));
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType());
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " can't be filled", e);
        }
    }
}
