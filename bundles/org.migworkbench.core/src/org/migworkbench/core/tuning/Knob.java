package org.migworkbench.core.tuning;

import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.Unit;

/** A number of a document that can be turned: a value of an element, or a parameter of a policy or workload. */
public sealed interface Knob permits FeatureKnob, ParameterKnob {

    /**
     * The element that has it.
     *
     * @return an element of the document
     */
    EObject element();

    /**
     * Its name in files.
     *
     * @return such as {@code downtimeLimitNanos} or {@code maxIterations}
     */
    String name();

    /**
     * What it is called in the window.
     *
     * @return such as {@code Downtime limit}
     */
    String label();

    /**
     * What it counts.
     *
     * @return the unit that it is stored in
     */
    Unit unit();

    /**
     * Which values are allowed, as far as they don't depend on others.
     *
     * @return the declared range
     */
    Range range();

    /**
     * Whether only whole numbers are allowed.
     *
     * @return true for counts, sizes and times
     */
    boolean isWhole();

    /**
     * The number that is in force.
     *
     * @return the number in the unit; empty where a word stands for it, such as no limit
     */
    OptionalDouble now();

    /**
     * The number that holds where none is set.
     *
     * @return the number in the unit; empty where a word stands for it, or a value must be set
     */
    OptionalDouble standard();

    /**
     * The value as a field shows it.
     *
     * @return all its digits with a unit, or a word
     */
    String text();

    /**
     * What holds where nothing is set.
     *
     * @return as {@link #text()}
     */
    String standardText();

    /**
     * What it does, what is allowed, its default and where that comes from.
     *
     * @return some lines
     */
    String about();

    /**
     * Reads what was entered.
     *
     * @param text the text
     * @return the value as the document holds it; null for the default of a parameter
     * @throws IllegalArgumentException if it can't be read or isn't allowed, with a sentence that says what is
     */
    Object enter(String text);

    /**
     * Takes a number.
     *
     * @param number a number in the unit, in the range
     * @return the value as the document holds it
     */
    Object stored(double number);

    /**
     * What {@link #enter} or {@link #stored} gave as a field shows it.
     *
     * @param stored the value as the document holds it
     * @return all its digits with a unit, or a word
     */
    String shown(Object stored);

    /**
     * The number of what {@link #enter} or {@link #stored} gave.
     *
     * @param stored the value as the document holds it
     * @return the number in the unit; empty where a word stands for it
     */
    OptionalDouble number(Object stored);

    /**
     * Whether two are about the same value.
     *
     * @param other another one
     * @return whether they have the same element and name
     */
    default boolean isSameAs(Knob other) {
        return element() == other.element() && name().equals(other.name());
    }
}
