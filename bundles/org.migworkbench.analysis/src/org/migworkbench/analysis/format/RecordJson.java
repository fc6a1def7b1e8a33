package org.migworkbench.analysis.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The form of a record in JSON: an object that has each component by a name. The names are declared once, in their order
 * in files, and serve for writing and reading. A component has the name that it has in files; {@code somethingNanos} may
 * be {@code somethingMs}.
 *
 * @param <R> the record
 */
public final class RecordJson<R extends Record> implements JsonForm<R> {

    private final List<RecordComponent> components;
    private final Constructor<R> constructor;
    private final List<Field<?>> fields = new ArrayList<>();

    /**
     * Creates a form without names.
     *
     * @param type the record
     */
    public RecordJson(Class<R> type) {
        components = List.of(type.getRecordComponents());
        try {
            constructor = type
                    .getConstructor(components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " can't be made from outside", e);
        }
    }

    /**
     * Names a component.
     *
     * @param <T>  its type
     * @param name its name in files
     * @param form its form
     * @return this
     */
    public <T> RecordJson<R> with(String name, JsonForm<T> form) {
        return add(name, form, Optional.empty(), value -> true);
    }

    /** Names several components of one form. */
    public <T> RecordJson<R> with(JsonForm<T> form, String... names) {
        Arrays.asList(names).forEach(name -> with(name, form));
        return this;
    }

    /**
     * Names a component that older files don't have.
     *
     * @param <T>     its type
     * @param name    its name in files
     * @param form    its form
     * @param earlier what it was before it came
     * @return this
     */
    public <T> RecordJson<R> later(String name, JsonForm<T> form, T earlier) {
        return add(name, form, Optional.of(earlier), value -> true);
    }

    /**
     * Names a component that is in a file only if it says anything.
     *
     * @param <T>     its type
     * @param name    its name in files
     * @param form    its form
     * @param nothing what it is where it isn't there
     * @param says    whether it is to be written
     * @return this
     */
    public <T> RecordJson<R> where(String name, JsonForm<T> form, T nothing, Predicate<T> says) {
        return add(name, form, Optional.of(nothing), says);
    }

    private <T> RecordJson<R> add(String name, JsonForm<T> form, Optional<T> absent, Predicate<T> says) {
        String other = name.endsWith("Ms") ? name.substring(0, name.length() - 2) + "Nanos" : name;
        for (int i = 0; i < components.size(); i++) {
            String component = components.get(i).getName();
            if (component.equals(name) || component.equals(other)) {
                fields.add(new Field<>(name, i, form, absent, says));
                return this;
            }
        }
        throw new IllegalArgumentException(constructor.getDeclaringClass() + " has no component " + name);
    }

    @Override
    public JsonObject write(R record) {
        JsonObject object = new JsonObject();
        for (Field<?> field : fields) {
            field.write(value(record, field.index), object);
        }
        return object;
    }

    @Override
    public R read(JsonNode node) throws FormatException {
        Object[] values = new Object[components.size()];
        for (Field<?> field : fields) {
            values[field.index] = field.read(node);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(R record, int index) {
        try {
            return components.get(index).getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Field<T>(String name, int index, JsonForm<T> form, Optional<T> absent, Predicate<T> says) {

        @SuppressWarnings("unchecked") // the component has the form's type, or a test of the form would fail
        void write(Object value, JsonObject object) {
            if (says.test((T) value)) {
                JsonElement element = form.write((T) value);
                object.add(name, element);
            }
        }

        T read(JsonNode node) throws FormatException {
            if (absent.isPresent() && !node.has(name)) {
                return absent.get();
            }
            return form.read(node.child(name));
        }
    }
}
