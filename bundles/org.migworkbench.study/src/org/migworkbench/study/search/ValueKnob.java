package org.migworkbench.study.search;

import java.util.Objects;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * A number that can be set otherwise.
 *
 * @param id     names it in files and on the command line
 * @param label  what stands before the value in a sentence, such as "a downtime limit of"
 * @param unit   unit of the value
 * @param values what may be tried
 * @param now    the present value
 * @param helps  which way helps
 * @param setter sets it
 */
public record ValueKnob(String id, String label, Unit unit, KnobValues values, double now, Helps helps,
        Setter setter) implements Knob {

    /** Checks that nothing is missing. */
    public ValueKnob {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(helps, "helps");
        Objects.requireNonNull(setter, "setter");
    }

    /** Sets a value of a scenario. */
    @FunctionalInterface
    public interface Setter {

        /**
         * Sets the value.
         *
         * @param spec  a scenario
         * @param value the value, in the knob's unit
         * @return the scenario with it
         */
        ScenarioSpec set(ScenarioSpec spec, double value);
    }

    @Override
    public boolean isMetByForce() {
        return false;
    }

    /**
     * A value in words.
     *
     * @param value the value in the unit
     * @param way   on which side of it all works too
     * @return for example {@code a downtime limit of 425 ms or more}
     */
    public String text(double value, Helps way) {
        return (label + " " + Quantity.format(value, unit) + " " + way.words()).strip();
    }

    /**
     * What is turned, without a value.
     *
     * @return for example {@code a downtime limit}
     */
    public String noun() {
        return label.replaceFirst("( of|:)$", "");
    }

    /**
     * The same with fewer values.
     *
     * @param least the smallest that may be tried, in the range
     * @param most  the largest, above it and in the range
     * @return the knob
     * @throws IllegalArgumentException if they aren't such values, with a sentence that says what is allowed
     */
    public ValueKnob within(double least, double most) {
        double first = values.at(0);
        double last = values.at(values.size() - 1);
        if (!(least >= first && most <= last && least < most)) {
            throw new IllegalArgumentException("The range of " + id + " is not allowed; allowed is from "
                    + Quantity.format(first, unit) + " to " + Quantity.format(last, unit) + ", the smaller end first.");
        }
        return new ValueKnob(id, label, unit, values.within(least, most), now, helps, setter);
    }

    int place() {
        return values.below(now);
    }
}
