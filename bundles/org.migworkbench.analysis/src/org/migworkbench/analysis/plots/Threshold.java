package org.migworkbench.analysis.plots;

import java.util.Objects;
import java.util.Optional;
import org.migworkbench.quantities.ShownUnit;

/**
 * A value that a person set and that the values of a plot are held against, such as a limit.
 *
 * @param axis  the axis that it stands on
 * @param value where, in its unit
 * @param unit  the unit, that of the axis
 * @param label what it is, for example {@code Limit}
 * @param knob  the parameter that it stands for; empty if it can't be set
 */
public record Threshold(AxisId axis, double value, ShownUnit unit, String label, Optional<ThresholdKnob> knob) {

    /** Checks that nothing is missing and the value is one that can be drawn. */
    public Threshold {
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(knob, "knob");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A threshold must be a finite number, not " + value);
        }
    }

    /**
     * Path of the parameter that it stands for, which tells it from others.
     *
     * @return as {@code --set} takes it; empty if it can't be set
     */
    public Optional<String> parameter() {
        return knob.map(ThresholdKnob::path);
    }

    /**
     * What the threshold is and where it stands.
     *
     * @return for example {@code Limit 300 ms}
     */
    public String text() {
        return textAt(value);
    }

    /**
     * What the threshold is and where it would stand.
     *
     * @param at a value in the threshold's unit
     * @return for example {@code Downtime limit 425 ms}, in the unit of the parameter where that is another
     */
    public String textAt(double at) {
        return label + ' ' + knob.map(known -> known.shown(at) + own(known, at)).orElseGet(() -> unit.text(at));
    }

    /** The value in the threshold's own unit where that measures something else. */
    private String own(ThresholdKnob known, double at) {
        return known.unit() == unit.storedUnit() ? "" : ": " + unit.text(at);
    }

    /**
     * The same threshold on an axis in another unit; it can no longer be set, for it stands for several.
     *
     * @param other a unit of the same kind
     * @return the threshold
     */
    public Threshold in(ShownUnit other) {
        return new Threshold(axis, other.convert(value, unit), other, label, Optional.empty());
    }

    /**
     * The same threshold elsewhere.
     *
     * @param other a value in the threshold's unit
     * @return the threshold
     */
    public Threshold at(double other) {
        return new Threshold(axis, other, unit, label, knob);
    }
}
