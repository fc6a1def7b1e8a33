package org.migworkbench.study.search;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * What a search says about a knob.
 *
 * @param knob     the knob
 * @param answer   whether it helps
 * @param value    the smallest value that is enough, of a number that helps
 * @param proof    the runs that say so, where it helps
 */
public record Finding(Knob knob, Answer answer, OptionalDouble value, Optional<Proof> proof) {

    /** Whether a knob helps. */
    public enum Answer {
        /** It does, and the proof says with what value. */
        HELPS,
        /** No value of it does. */
        HELPS_NOT,
        /** The time was over before that was known. */
        UNDECIDED
    }

    /**
     * Runs with a changed setting.
     *
     * @param spec     the scenario with it
     * @param result   the run of the scenario's own seed
     * @param reached  with how many seeds the goal was reached
     * @param seeds    how many seeds were tried
     * @param fidelity how closely the runs looked at memory
     */
    public record Proof(ScenarioSpec spec, RunResult result, int reached, int seeds, Fidelity fidelity) {

        /** Checks that nothing is missing. */
        public Proof {
            Objects.requireNonNull(spec, "spec");
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(fidelity, "fidelity");
        }
    }

    /** Checks that nothing is missing. */
    public Finding {
        Objects.requireNonNull(knob, "knob");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(proof, "proof");
    }

    static Finding without(Knob knob, Answer answer) {
        return new Finding(knob, answer, OptionalDouble.empty(), Optional.empty());
    }

    /**
     * The setting in words.
     *
     * @return for example {@code a downtime limit of 425 ms or more}, or {@code auto-converge}
     */
    public String text() {
        if (knob instanceof ValueKnob number && value.isPresent()) {
            return number.text(value.getAsDouble());
        }
        return knob instanceof ValueKnob number ? number.label().replaceFirst(" of$", "")
                : ((SwitchKnob) knob).label();
    }
}
