package org.migworkbench.study.search;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * The values of a number that a search looked at.
 *
 * @param values in rising order
 * @param way    on which side of the value that was found all should work
 */
public record Attempts(List<Value> values, Helps way) {

    /** Nothing was tried. */
    static final Attempts NONE = new Attempts(List.of(), Helps.UNKNOWN);

    private static final int MOST_TOLD = 4;

    /**
     * A value that was tried.
     *
     * @param value   in the knob's unit
     * @param reached whether the goal was reached
     */
    public record Value(double value, boolean reached) {
    }

    /** Makes the list immutable. */
    public Attempts {
        values = List.copyOf(values);
    }

    /**
     * The values that contradict an answer: on its side, and the goal wasn't reached with them; or not on its side, and it
     * was.
     *
     * @param found the value that was found
     * @return empty where all values that were tried agree
     */
    public List<Value> against(OptionalDouble found) {
        return found.isEmpty() ? List.of()
                : values.stream().filter(one -> isOnSide(one.value(), found.getAsDouble()) != one.reached()).toList();
    }

    /** Whether the goal was reached with both ends of the range and all between them. */
    boolean isAny() {
        return way == Helps.UNKNOWN && values.size() > 1 && values.stream().allMatch(Value::reached);
    }

    /** The smallest and the largest value that were tried. */
    String ends(Unit unit) {
        return "any value from " + Quantity.format(values.get(0).value(), unit) + " to "
                + Quantity.format(values.get(values.size() - 1).value(), unit);
    }

    private boolean isOnSide(double value, double found) {
        return way == Helps.LESS ? value <= found : value >= found;
    }

    /** What contradicts an answer, in words; empty where nothing does. */
    String exceptions(OptionalDouble found, Unit unit) {
        List<Value> failed = against(found).stream().filter(one -> !one.reached()).toList();
        return failed.isEmpty() ? "" : "but not " + listed(failed, unit);
    }

    /** All that was tried in vain, in words. */
    String tried(Unit unit) {
        return listed(values, unit);
    }

    private static String listed(List<Value> values, Unit unit) {
        List<Value> told = values.size() <= MOST_TOLD ? values : spread(values);
        return told.stream().map(one -> Quantity.format(one.value(), unit)).distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<Value> spread(List<Value> values) {
        int last = values.size() - 1;
        return IntStream.range(0, MOST_TOLD).mapToObj(i -> values.get(last * i / (MOST_TOLD - 1)))
                .toList();
    }
}
