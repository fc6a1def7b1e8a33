package org.migworkbench.engine.param;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.Place;

/** Values of declared parameters, defaults filled in. Immutable. */
public final class Params {

    private final SortedMap<String, Object> values;

    private Params(SortedMap<String, Object> values) {
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
    public static Params parse(List<ParamSpec> specs, SortedMap<String, String> texts) {
        List<Issue> issues = check(specs, texts, Place.SCENARIO);
        if (!issues.isEmpty()) {
            throw new IllegalArgumentException(issues.get(0).message());
        }
        SortedMap<String, Object> values = new TreeMap<>();
        for (ParamSpec spec : specs) {
            values.put(spec.name(), spec.parse(texts.getOrDefault(spec.name(), spec.defaultText())));
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
    public static List<Issue> check(List<ParamSpec> specs, SortedMap<String, String> texts, Place place) {
        List<Issue> issues = new ArrayList<>();
        for (String name : texts.keySet()) {
            if (specs.stream().noneMatch(spec -> spec.name().equals(name))) {
                issues.add(Issue.error(place.parameter(name), "The parameter '" + name + "' is not known; known are: "
                        + String.join(", ", specs.stream().map(ParamSpec::name).toList()) + "."));
            }
        }
        for (ParamSpec spec : specs) {
            String text = texts.getOrDefault(spec.name(), spec.defaultText());
            if (text.isEmpty() && !texts.containsKey(spec.name())) {
                issues.add(Issue.error(place.parameter(spec.name()), "The parameter " + spec.name()
                        + " has no value; allowed is " + spec.rangeText() + "."));
                continue;
            }
            try {
                spec.parse(text);
            } catch (IllegalArgumentException e) {
                issues.add(Issue.error(place.parameter(spec.name()), e.getMessage()));
            }
        }
        return List.copyOf(issues);
    }

    /**
     * Value of an INTEGER parameter.
     *
     * @param name its name
     * @return the value in the stored unit
     * @throws IllegalArgumentException if no such parameter of that type is declared
     */
    public long getLong(String name) {
        return value(name, Long.class);
    }

    /**
     * Value of an INTEGER parameter that fits an int.
     *
     * @param name its name
     * @return the value in the stored unit
     * @throws IllegalArgumentException if no such parameter of that type is declared
     * @throws ArithmeticException      if it doesn't fit
     */
    public int getInt(String name) {
        return Math.toIntExact(getLong(name));
    }

    /**
     * Value of a REAL parameter.
     *
     * @param name its name
     * @return the value in the stored unit
     * @throws IllegalArgumentException if no such parameter of that type is declared
     */
    public double getDouble(String name) {
        return value(name, Double.class);
    }

    /**
     * Value of a BOOLEAN parameter.
     *
     * @param name its name
     * @return the value
     * @throws IllegalArgumentException if no such parameter of that type is declared
     */
    public boolean getBoolean(String name) {
        return value(name, Boolean.class);
    }

    /**
     * Value of a CHOICE parameter.
     *
     * @param name its name
     * @return the value
     * @throws IllegalArgumentException if no such parameter of that type is declared
     */
    public String getChoice(String name) {
        return value(name, String.class);
    }

    /**
     * Value of a TEXT parameter.
     *
     * @param name its name
     * @return the text, not blank
     * @throws IllegalArgumentException if no such parameter of that type is declared
     */
    public String getText(String name) {
        return value(name, String.class);
    }

    /**
     * Value of a POINTS parameter.
     *
     * @param name its name
     * @return the points in the order of the text
     * @throws IllegalArgumentException if no such parameter of that type is declared
     */
    @SuppressWarnings("unchecked") // ParamSpec.parse gives this for POINTS and nothing else gives a list
    public List<CurvePoint> getPoints(String name) {
        return value(name, List.class);
    }

    /**
     * Some of the values under other names.
     *
     * @param names by the name to have, the name that the value has here
     * @return those values alone
     * @throws IllegalArgumentException if a name is not declared
     */
    public Params renamed(SortedMap<String, String> names) {
        SortedMap<String, Object> part = new TreeMap<>();
        names.forEach((name, here) -> part.put(name, value(here, Object.class)));
        return new Params(part);
    }

    private <T> T value(String name, Class<T> type) {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("The parameter '" + name + "' is not declared as "
                    + type.getSimpleName() + "; declared are: " + String.join(", ", values.keySet()) + ".");
        }
        return type.cast(value);
    }
}
