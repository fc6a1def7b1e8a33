package org.migworkbench.core.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.core.document.DeclaredKinds;
import org.migworkbench.core.tuning.ParameterWords;
import org.migworkbench.engine.param.NumberType;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.model.PolicyPart;

/**
 * A stage of a policy's pipeline.
 *
 * @param kind        what kind of strategy stands in it
 * @param strategy    the strategy in force; empty if it isn't known
 * @param own         the strategy that the policy's kind has there by itself; empty if that is made of a piece
 * @param replacement the part of the policy that replaces it, or is kept aside
 * @param owner       the element whose parameters set it up: the policy, or the part in force
 * @param params      the declarations of those parameters, the most important first
 */
public record Stage(StrategyKind<?> kind, Optional<PolicyDescriptor<?>> strategy, Optional<PolicyDescriptor<?>> own,
        Optional<PolicyPart> replacement, EObject owner, List<ParamSpec<?>> params) {

    /** Checks that nothing is missing. */
    public Stage {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(replacement, "replacement");
        Objects.requireNonNull(owner, "owner");
        params = List.copyOf(params);
    }

    /** How a stage stands to the policy's kind. */
    public enum State {
        /** The strategy of the policy's kind. */
        OWN,
        /** Another strategy in its place. */
        REPLACED,
        /** Another strategy is kept aside; the one of the policy's kind is in force. */
        ASIDE,
        /** What does nothing special stands in the place of the policy's own. */
        OFF
    }

    /**
     * A value of a stage as its slot shows it.
     *
     * @param label the parameter for people
     * @param text  the value with its unit
     * @param isSet whether it is set; false for a default
     */
    public record Value(String label, String text, boolean isSet) {
    }

    /**
     * How it stands to the policy's kind.
     *
     * @return the state
     */
    public State state() {
        if (replacement.isEmpty()) {
            return State.OWN;
        }
        if (!replacement.get().isEnabled()) {
            return State.ASIDE;
        }
        return isId(own) || !Bypass.is(kind, String.valueOf(replacement.get().getKind())) ? State.REPLACED : State.OFF;
    }

    private boolean isId(Optional<PolicyDescriptor<?>> descriptor) {
        return descriptor.filter(known -> Bypass.is(kind, known.id())).isPresent();
    }

    /**
     * Whether it can be switched off or on, to compare with and without.
     *
     * @return false where nothing special stands in it, and for what each migration needs
     */
    public boolean canSwitch() {
        return replacement.isPresent() || Bypass.of(kind).isPresent() && !isId(own);
    }

    /**
     * Whether what was put in its place, or else what the policy's kind has there, is in force.
     *
     * @return false where it is switched off
     */
    public boolean isOn() {
        return state() == State.OWN || state() == State.REPLACED;
    }

    /**
     * The strategy for people.
     *
     * @return its label, or the id of one that isn't known
     */
    public String title() {
        return strategy.map(PolicyDescriptor::label)
                .orElseGet(() -> replacement.filter(PolicyPart::isEnabled).map(part -> "Unknown: " + part.getKind())
                        .orElse("Part of the policy"));
    }

    /**
     * Its few important values: those that are set, then the first of those that hold by default and say something.
     *
     * @param most how many
     * @return the values, at most so many
     */
    public List<Value> values(int most) {
        List<Value> set = new ArrayList<>();
        List<Value> standard = new ArrayList<>();
        for (ParamSpec<?> spec : params) {
            Optional<String> value = DeclaredKinds.valueOf(owner, spec.name());
            String text = value.orElse(spec.defaultText());
            boolean speaks = spec.type() instanceof NumberType<?> && !text.isEmpty() && !text.equals("0");
            if (value.isPresent() || speaks) {
                (value.isPresent() ? set : standard)
                        .add(new Value(ParameterWords.of(spec.name()), text, value.isPresent()));
            }
        }
        set.addAll(standard);
        return set.stream().limit(most).toList();
    }

    /**
     * The kind as a heading.
     *
     * @return such as {@code Page selection}
     */
    public String caption() {
        return StrategyShelf.caption(kind);
    }

    /**
     * How it stands to the policy's kind, for people.
     *
     * @return a few words
     */
    public String standing() {
        String base = own.map(PolicyDescriptor::label).orElse("the policy's own");
        return switch (state()) {
            case OWN -> "the policy's own";
            case REPLACED -> "in place of " + base;
            case ASIDE -> "the policy's own; '" + replacement.get().getKind() + "' is switched off";
            case OFF -> base + " is switched off";
        };
    }

    /**
     * What the strategy does and where that is described.
     *
     * @return sentences; empty if the strategy isn't known
     */
    public String about() {
        return strategy.map(known -> known.summary() + " " + known.source()).orElse("");
    }

    /**
     * The whole stage in a sentence, for those who hear the window instead of seeing it.
     *
     * @return kind, strategy, state and values
     */
    public String text() {
        StringBuilder text = new StringBuilder(caption()).append(": ").append(title()).append(", ").append(standing());
        values(Integer.MAX_VALUE).stream().filter(Value::isSet)
                .forEach(value -> text.append(", ").append(value.label()).append(' ').append(value.text()));
        return text.toString();
    }
}
