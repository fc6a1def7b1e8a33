package org.migworkbench.core.results;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.analysis.result.JsonSummary;
import org.migworkbench.analysis.result.ResultCard;
import org.migworkbench.analysis.result.ResultOrigin;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * A result that is kept, without its figures: {@link ResultStore#read} gives those. A later state of the same result, for
 * example with another name, is another object with the same {@link #id()}.
 *
 * @param home          where it belongs
 * @param folder        its folder; empty while it is in memory only
 * @param card          name, note, pin, time and what was changed against the result before it
 * @param spec          what was run, with its seed
 * @param engineVersion version of what made it
 * @param fidelity      how closely it looked at memory
 * @param states        how each migration ended, in the order of the result
 */
public record KeptResult(ResultHome home, Optional<Path> folder, ResultCard card, ScenarioSpec spec,
        String engineVersion, Fidelity fidelity, List<MigrationState> states) {

    /** The newest first; two of the same time by their folders, the later one first. */
    static final Comparator<KeptResult> NEWEST_FIRST = Comparator.<KeptResult, java.time.Instant>comparing(
            result -> result.card().time())
            .thenComparing(result -> result.folder().map(Path::toString).orElse("")).reversed();

    /** Makes the list immutable. */
    public KeptResult {
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(engineVersion, "engineVersion");
        Objects.requireNonNull(fidelity, "fidelity");
        states = List.copyOf(states);
    }

    static KeptResult of(ResultHome home, Optional<Path> folder, ResultCard card, RunResult result) {
        return new KeptResult(home, folder, card, result.spec(), result.engineVersion(), result.fidelity(),
                result.migrations().stream().map(MigrationState::of).toList());
    }

    KeptResult with(ResultCard other) {
        return new KeptResult(home, folder, other, spec, engineVersion, fidelity, states);
    }

    KeptResult in(Path other) {
        return new KeptResult(home, Optional.of(other), card, spec, engineVersion, fidelity, states);
    }

    /**
     * Its identity, which no other result of the same home has.
     *
     * @return the id
     */
    public String id() {
        return card.id();
    }

    /**
     * What it is called: by the person who named it, else by its policies and what was changed against the result before.
     *
     * @return a few words, not blank
     */
    public String label() {
        return card.name().isEmpty() ? unnamed() : card.name();
    }

    /**
     * What it is called as long as nobody names it.
     *
     * @return its policies and what was changed against the result before it
     */
    public String unnamed() {
        String changes = SpecChange.summary(card.changes());
        String origin = card.origin() == ResultOrigin.SIMULATED ? "" : ", " + card.origin().id();
        return policies() + origin + (changes.isEmpty() ? "" : ": " + changes);
    }

    /**
     * The policies that moved its virtual machines.
     *
     * @return their ids, each once, such as {@code xen, qemu+stop-fixed}
     */
    public String policies() {
        return spec.migrations().stream().map(migration -> JsonSummary.policyText(migration.policy())).distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * How it ended: what is worst among its migrations.
     *
     * @return the state
     */
    public MigrationState verdict() {
        return states.stream().max(Comparator.naturalOrder()).orElse(MigrationState.CANCELLED);
    }

    /**
     * Tells whether it answers for a scenario. Results of older versions don't know its id and are taken by its name.
     *
     * @param scenarioId   the scenario's id in its document
     * @param scenarioName its name
     * @return whether it was made of that scenario
     */
    public boolean isOf(String scenarioId, String scenarioName) {
        if (!card.scenarioId().isEmpty()) {
            return card.scenarioId().equals(scenarioId);
        }
        return card.origin() == ResultOrigin.SIMULATED && spec.name().equals(scenarioName);
    }
}
