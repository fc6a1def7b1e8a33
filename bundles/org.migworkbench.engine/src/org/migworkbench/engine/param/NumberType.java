package org.migworkbench.engine.param;

import java.util.List;
import java.util.Objects;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.UnclearQuantityException;
import org.migworkbench.quantities.Unit;

/**
 * A type of numbers with a range.
 *
 * @param <T> type of the value
 */
public sealed interface NumberType<T extends Number> extends ParamType<T> {

    /**
     * Smallest allowed value.
     *
     * @return the value in the unit's stored form
     */
    double min();

    /**
     * Largest allowed value.
     *
     * @return the value in the unit's stored form, possibly positive infinity
     */
    double max();

    @Override
    default String rangeText() {
        if (Double.isInfinite(max())) {
            return end(min()) + " or more";
        }
        String least = unit() == Unit.PAGES || unit() == Unit.ROUNDS ? Quantity.formatNumber(min()) : end(min());
        return least + " to " + end(max());
    }

    private String end(double value) {
        return unit() == Unit.NANOSECONDS && value > 0 ? Quantity.exact(value, unit()) : Quantity.format(value, unit());
    }

    @Override
    default List<String> near(String refused) {
        try {
            String text = refused.strip();
            double value = text.startsWith("-") ? -Quantity.parse(text.substring(1), unit())
                    : Quantity.parse(text, unit());
            String near = Quantity.exact(Math.max(min(), Math.min(max(), value)), unit());
            parse(near);
            return List.of(near);
        } catch (IllegalArgumentException e) {
            return List.of(); // what can't be read is near nothing
        }
    }

    /**
     * Passes on a value that is in the range.
     *
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if it isn't
     */
    default T inRange(T value) {
        if (value.doubleValue() >= min() && value.doubleValue() <= max()) {
            return value;
        }
        if (unit() == Unit.SHARE && value.doubleValue() > 1) {
            throw UnclearQuantityException.percent(value.doubleValue());
        }
        throw new IllegalArgumentException(value + " is not in the range.");
    }

    /**
     * The type behind {@link ParamType#whole}.
     *
     * @param unit unit
     * @param min  smallest value
     * @param max  largest value
     */
    record Whole(Unit unit, double min, double max) implements NumberType<Long> {

        /** Checks that nothing is missing. */
        public Whole {
            Objects.requireNonNull(unit, "unit");
        }

        @Override
        public Long parse(String text) {
            return inRange(Quantity.parseWhole(text, unit));
        }

        @Override
        public String id() {
            return "integer";
        }
    }

    /**
     * The type behind {@link ParamType#real}.
     *
     * @param unit unit
     * @param min  smallest value
     * @param max  largest value
     */
    record Real(Unit unit, double min, double max) implements NumberType<Double> {

        /** Checks that nothing is missing. */
        public Real {
            Objects.requireNonNull(unit, "unit");
        }

        @Override
        public Double parse(String text) {
            return inRange(Quantity.parse(text, unit));
        }

        @Override
        public String id() {
            return "real";
        }
    }
}
