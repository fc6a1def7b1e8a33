package org.migworkbench.study.search;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * What a search says about a knob.
 *
 * @param knob     the knob
 * @param answer   whether it helps
 * @param value    the value next to the present one from which on it is enough, of a number that helps
 * @param proof    the runs that say so, where it helps
 * @param attempts what else was tried, of a number
 */
public record Finding(Knob knob, Answer answer, OptionalDouble value, Optional<Proof> proof, Attempts attempts) {

    /** Whether a knob helps. */
    public enum Answer {
        /** It does, and the proof says with what value. */
        HELPS,
        /** No value of it that was tried does. */
        HELPS_NOT,
        /** The time was over before that was known. */
        UNDECIDED
    }

    /**
     * Runs with a changed setting.
     *
     * @param spec     the scenario with it
     * @param vm       the virtual machine that is moved
     * @param result   the run of the scenario's own seed
     * @param seeds    with how many seeds the goal was reached
     * @param fidelity how closely the runs looked at memory
     */
    public record Proof(ScenarioSpec spec, String vm, RunResult result, SeedCount seeds, Fidelity fidelity) {

        /** Checks that nothing is missing. */
        public Proof {
            Objects.requireNonNull(spec, "spec");
            Objects.requireNonNull(vm, "vm");
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(seeds, "seeds");
            Objects.requireNonNull(fidelity, "fidelity");
        }

        /**
         * What came of the migration.
         *
         * @return its result with the scenario's own seed
         */
        public MigrationResult migration() {
            return result.migrations().stream().filter(one -> one.vm().equals(vm)).findFirst().orElseThrow();
        }

        /**
         * How sure it is.
         *
         * @return for example {@code 3 of 3}, or {@code fluid} for runs that don't depend on the seed
         */
        public String seedsText() {
            return fidelity == Fidelity.FLUID ? fidelity.id() : seeds.count();
        }

        private String throttle() {
            double most = migration().rounds().stream().map(RoundStats::guest).mapToDouble(guest -> guest.throttle())
                    .max().orElse(0);
            return most <= 0 ? "" : ", throttled up to " + Quantity.format(most, Unit.SHARE);
        }
    }

    /** Checks that nothing is missing. */
    public Finding {
        Objects.requireNonNull(knob, "knob");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(attempts, "attempts");
    }

    static Finding without(Knob knob, Answer answer) {
        return new Finding(knob, answer, OptionalDouble.empty(), Optional.empty(), Attempts.NONE);
    }

    /**
     * Whether it can be relied on that all values on the same side do: nothing that was tried says otherwise.
     *
     * @return false where something does
     */
    public boolean isSimple() {
        return attempts.against(value).isEmpty();
    }

    /**
     * The setting in words.
     *
     * @return for example {@code a downtime limit of 425 ms or more}, or {@code auto-converge}
     */
    public String text() {
        if (knob instanceof ValueKnob number) {
            return value.isEmpty() ? number.noun().replaceFirst("^an? ", "any ") : number(number, value.getAsDouble());
        }
        return ((SwitchKnob) knob).label() + proof.map(Proof::throttle).orElse("");
    }

    /**
     * Whether a number makes no difference: all values that were tried do, from one end of the range to the other.
     *
     * @return true where that was found
     */
    public boolean isAny() {
        return attempts.isAny();
    }

    private String number(ValueKnob number, double found) {
        if (isAny()) {
            return number.noun() + " of " + attempts.ends(number.unit());
        }
        String exceptions = attempts.exceptions(value, number.unit());
        return number.text(found, attempts.way()) + (exceptions.isEmpty() ? "" : " (" + exceptions + ")");
    }

    /**
     * What was tried in vain, where no value helps.
     *
     * @return for example {@code 1 ms, 300 ms, 2 s}; empty for a switch
     */
    public String tried() {
        return knob instanceof ValueKnob number && answer == Answer.HELPS_NOT ? attempts.tried(number.unit()) : "";
    }
}
