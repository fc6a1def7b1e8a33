package org.migworkbench.core.tuning;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.core.document.DeclaredKinds;
import org.migworkbench.engine.param.NumberType;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.Unit;

/**
 * A parameter of a policy or workload, as its kind declares it.
 *
 * @param element a policy, a part of one, or a workload
 * @param spec    the declaration of a number
 */
public record ParameterKnob(EObject element, ParamSpec<?> spec) implements Knob {

    /** Checks that nothing is missing. */
    public ParameterKnob {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(spec, "spec");
        if (!(spec.type() instanceof NumberType<?>)) {
            throw new IllegalArgumentException("The parameter " + spec.name() + " is not a number");
        }
    }

    private NumberType<?> type() {
        return (NumberType<?>) spec.type();
    }

    @Override
    public String name() {
        return spec.name();
    }

    @Override
    public String label() {
        return ParameterWords.of(spec.name());
    }

    @Override
    public Unit unit() {
        return spec.type().unit();
    }

    @Override
    public Range range() {
        return Range.between(type().min(), type().max());
    }

    @Override
    public boolean isWhole() {
        return type() instanceof NumberType.Whole;
    }

    private Optional<String> set() {
        return DeclaredKinds.valueOf(element, spec.name());
    }

    @Override
    public OptionalDouble now() {
        return number(set().orElse(null));
    }

    @Override
    public OptionalDouble standard() {
        return number(null);
    }

    @Override
    public OptionalDouble number(Object stored) {
        String text = stored == null ? spec.defaultText() : (String) stored;
        try {
            double number = ((Number) spec.parse(text)).doubleValue();
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (IllegalArgumentException e) {
            return OptionalDouble.empty();
        }
    }

    @Override
    public String text() {
        return shown(set().orElse(null));
    }

    @Override
    public String shown(Object stored) {
        return stored == null ? spec.defaultText() : (String) stored;
    }

    @Override
    public String standardText() {
        return spec.defaultText();
    }

    @Override
    public String about() {
        return ParameterWords.about(spec);
    }

    @Override
    public Object enter(String text) {
        String entered = text.strip();
        if (entered.isEmpty() && !spec.isRequired() || entered.equals(spec.defaultText()) && set().isEmpty()) {
            return null;
        }
        spec.parse(entered);
        return entered;
    }

    @Override
    public Object stored(double number) {
        return Quantity.exact(isWhole() ? (Number) Math.round(number) : (Number) number, unit());
    }
}
