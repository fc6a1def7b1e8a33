package org.migworkbench.core.tuning;

import java.util.Objects;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.core.document.ValueEntry;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.model.values.WholeParts;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.Unit;
import org.migworkbench.quantities.WholeSize;

/**
 * A value of an element, as {@code migration.ecore} declares it.
 *
 * @param element the element
 * @param feature a feature of it that is a number
 */
public record FeatureKnob(EObject element, EAttribute feature) implements Knob {

    /** Checks that nothing is missing. */
    public FeatureKnob {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(feature, "feature");
    }

    /**
     * The value that the document holds.
     *
     * @return a number, or the special value
     */
    public Object stored() {
        return element.eGet(feature);
    }

    private FeatureText declared() {
        return FeatureText.of(feature);
    }

    @Override
    public String name() {
        return feature.getName();
    }

    @Override
    public String label() {
        return declared().label();
    }

    @Override
    public Unit unit() {
        return declared().unit();
    }

    @Override
    public Range range() {
        return declared().entry();
    }

    @Override
    public boolean isWhole() {
        return feature.getEAttributeType().getInstanceClass() != double.class;
    }

    @Override
    public OptionalDouble now() {
        return number(stored());
    }

    @Override
    public OptionalDouble standard() {
        return number(feature.getDefaultValue());
    }

    @Override
    public OptionalDouble number(Object stored) {
        Number value = (Number) stored;
        return declared().special().filter(special -> special.is(value)).isPresent() ? OptionalDouble.empty()
                : OptionalDouble.of(value.doubleValue());
    }

    @Override
    public String text() {
        return shown(stored());
    }

    @Override
    public String shown(Object stored) {
        return declared().format((Number) stored);
    }

    @Override
    public String standardText() {
        return shown(feature.getDefaultValue());
    }

    @Override
    public String about() {
        return "Allowed: " + range().bounds(unit()) + declared().special()
                .map(special -> ", or " + special.shown()).orElse("") + "\nDefault: " + standardText();
    }

    @Override
    public Object enter(String text) {
        return ValueEntry.read(element, feature, text);
    }

    @Override
    public Object stored(double number) {
        Class<?> type = feature.getEAttributeType().getInstanceClass();
        if (type == double.class) {
            return number;
        }
        return whole(type == int.class ? (Number) (int) Math.round(number) : (Number) Math.round(number));
    }

    /** The value of whole pages or blocks, where it consists of some. */
    private Object whole(Number value) {
        return WholeParts.of(element, feature, value).<Object>map(WholeSize::bytes).orElse(value);
    }
}
