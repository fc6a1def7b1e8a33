package org.migworkbench.study.search;

import java.util.Objects;
import java.util.function.DoubleFunction;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * A number of which more helps: what is enough is searched from the present value upwards.
 *
 * @param id     names it in files
 * @param label  what stands before the value in a sentence, such as "a downtime limit of"
 * @param unit   unit of the value
 * @param scale  how many of what people round stand for one of the unit: 8 for bytes a second, which are told in bits
 * @param now    the present value, above 0
 * @param most   the largest value that makes sense
 * @param change the scenario with another value
 */
public record ValueKnob(String id, String label, Unit unit, double scale, double now, double most,
        DoubleFunction<ScenarioSpec> change) implements Knob {

    /** Checks that nothing is missing. */
    public ValueKnob {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(change, "change");
    }

    @Override
    public boolean isMetByForce() {
        return false;
    }

    /**
     * A value in words.
     *
     * @param value the value in the unit
     * @return for example {@code a downtime limit of 425 ms or more}
     */
    public String text(double value) {
        return label + " " + Quantity.format(value, unit) + " or more";
    }

    int place() {
        return RoundValues.below(now * scale);
    }

    int lastPlace() {
        return RoundValues.below(most * scale);
    }

    double value(int place) {
        return RoundValues.at(place) / scale;
    }
}
