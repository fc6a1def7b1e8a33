package org.migworkbench.engine.param;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.IssueCode;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.quantities.Excerpt;

/** Values of declared parameters, defaults filled in. Immutable. */
public final class Params {

    private final Map<String, Object> values;

    private Params(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * Parses values.
     *
     * @param specs the declarations
     * @param texts values by name; a missing one has its default
     * @return the values
     * @throws IllegalArgumentException if {@link #check} finds something; the message is its first sentence
     */
    public static Params parse(List<ParamSpec<?>> specs, SortedMap<String, String> texts) {
        List<Issue> issues = check(specs, texts, Place.SCENARIO);
        if (!issues.isEmpty()) {
            throw new IllegalArgumentException(issues.get(0).message());
        }
        Map<String, Object> values = new HashMap<>();
        for (ParamSpec<?> spec : specs) {
            values.put(spec.name(), spec.valueOf(texts.get(spec.name())));
        }
        return new Params(values);
    }

    /**
     * Checks values against declarations: unknown names, missing required values, wrong types, values out of range.
     *
     * @param specs  the declarations
     * @param texts  values by name
     * @param place  where what has the parameters is
     * @return what is wrong, empty if nothing is
     */
    public static List<Issue> check(List<ParamSpec<?>> specs, SortedMap<String, String> texts, Place place) {
        List<Issue> issues = new ArrayList<>();
        for (String name : texts.keySet()) {
            if (specs.stream().noneMatch(spec -> spec.name().equals(name))) {
                issues.add(Issue.error(place.parameter(name),
                        "The parameter '" + Excerpt.of(name) + "' is not known; known are: "
                                + String.join(", ", specs.stream().map(ParamSpec::name).toList()) + ".")
                        .of(IssueCode.PARAMETER_UNKNOWN));
            }
        }
        for (ParamSpec<?> spec : specs) {
            String text = texts.getOrDefault(spec.name(), spec.defaultText());
            if (text.isEmpty() && !texts.containsKey(spec.name())) {
                issues.add(Issue.error(place.parameter(spec.name()), "The parameter " + spec.name()
                        + " has no value; allowed is " + spec.rangeText() + ".").of(IssueCode.PARAMETER_MISSING));
                continue;
            }
            try {
                spec.valueOf(texts.get(spec.name()));
            } catch (IllegalArgumentException e) {
                issues.add(Issue.error(place.parameter(spec.name()), e.getMessage()).of(IssueCode.PARAMETER_VALUE));
            }
        }
        return List.copyOf(issues);
    }

    /**
     * Values that are parsed already.
     *
     * @param specs the declarations
     * @param value the value of each, of its type
     * @return the values
     */
    public static Params of(List<ParamSpec<?>> specs, Function<ParamSpec<?>, Object> value) {
        Map<String, Object> values = new HashMap<>();
        specs.forEach(spec -> values.put(spec.name(), value.apply(spec)));
        return new Params(values);
    }

    /**
     * Value of a parameter.
     *
     * @param spec its declaration
     * @param <T>  type of the value
     * @return the value in the stored unit
     * @throws IllegalArgumentException if no such parameter is declared
     */
    @SuppressWarnings("unchecked") // the declaration of a name reads it, and what is declared twice has one type
    public <T> T get(ParamSpec<T> spec) {
        return (T) value(spec.name());
    }

    /**
     * Value of a whole number that fits an int.
     *
     * @param spec its declaration
     * @return the value in the stored unit
     * @throws IllegalArgumentException if no such parameter is declared
     * @throws ArithmeticException      if it doesn't fit
     */
    public int getInt(ParamSpec<Long> spec) {
        return Math.toIntExact(get(spec));
    }

    /**
     * Value of a parameter of which only the name is known.
     *
     * @param name the name
     * @return the value in the stored unit
     * @throws IllegalArgumentException if no such parameter is declared
     */
    public Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The parameter '" + Excerpt.of(name) + "' is not declared; declared are: "
                            + String.join(", ", new TreeSet<>(values.keySet())) + ".");
        }
        return value;
    }
}
