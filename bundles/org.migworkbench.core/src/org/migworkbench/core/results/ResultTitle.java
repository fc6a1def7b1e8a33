package org.migworkbench.core.results;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migworkbench.analysis.result.JsonSummary;
import org.migworkbench.analysis.result.ResultOrigin;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * What a result that is shown belongs to, and whether it is still so.
 *
 * @param text        scenario, policy, seed and name
 * @param differences what differs in the scenario as it is now; none while it is still the same, or where that isn't known
 * @param note        what a person notes about it; may be empty
 */
public record ResultTitle(String text, List<String> differences, String note) {

    private static final String BETWEEN = " \u00b7 ";

    /** Makes the list immutable. */
    public ResultTitle {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(note, "note");
        differences = List.copyOf(differences);
    }

    /**
     * The title of what was run.
     *
     * @param scenario the scenario's name now; empty for the name that it had when it was run
     * @param spec     what was run
     * @return scenario, policies and seed
     */
    public static ResultTitle of(String scenario, ScenarioSpec spec) {
        String name = scenario.isBlank() ? spec.name() : scenario;
        return new ResultTitle(joined(name.isBlank() ? "Scenario" : name, policies(spec), seed(spec)), List.of(), "");
    }

    /**
     * The title of a result that is kept.
     *
     * @param scenario the scenario's name now; empty for the name that it had when it was run
     * @param kept     the result
     * @return scenario, policies, seed, its own name, and what was changed for it
     */
    public static ResultTitle of(String scenario, KeptResult kept) {
        String changes = SpecChange.summary(kept.card().changes());
        String origin = kept.card().origin() == ResultOrigin.SIMULATED ? "" : kept.card().origin().id();
        String seed = origin.isEmpty() ? seed(kept.spec()) : "";
        String name = scenario.isBlank() ? kept.spec().name() : scenario;
        return new ResultTitle(joined(name, policies(kept.spec()), origin, seed, kept.card().name(),
                changes.isEmpty() ? "" : "changed: " + changes),
                List.of(),
                kept.card().note());
    }

    /**
     * The title of a run of an experiment.
     *
     * @param experiment the experiment's name
     * @param policy     the policy's name
     * @param workload   the workload's name; empty where the scenario's own ran
     * @param spec       what was run
     * @return all of them with the seed
     */
    public static ResultTitle ofCell(String experiment, String policy, String workload, ScenarioSpec spec) {
        return new ResultTitle(joined(experiment, "policy " + policy, workload.isBlank() ? "" : "workload " + workload,
                seed(spec)), List.of(), "");
    }

    /**
     * The same of an older state of the scenario.
     *
     * @param others what differs; none for a result that is still so
     * @return the title
     */
    public ResultTitle differing(List<String> others) {
        return new ResultTitle(text, others, note);
    }

    /**
     * Says that the model has moved on.
     *
     * @return the end of the title, such as {@code of an older state: differs in seed 1 → 2}; empty while it is still so
     */
    public String older() {
        return differences.isEmpty() ? "" : "of an older state: differs in " + SpecChange.summary(differences);
    }

    private static String policies(ScenarioSpec spec) {
        return spec.migrations().stream().map(migration -> JsonSummary.policyText(migration.policy())).distinct()
                .collect(Collectors.joining(", "));
    }

    private static String seed(ScenarioSpec spec) {
        return "seed " + spec.seed();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(BETWEEN));
    }
}
