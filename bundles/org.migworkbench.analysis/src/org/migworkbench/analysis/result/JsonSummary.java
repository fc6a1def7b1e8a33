package org.migworkbench.analysis.result;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migworkbench.analysis.experiment.CellRun;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;

/**
 * Results as JSON: the same names and numbers in {@code summary.json} and on the command line. The order of the names
 * is fixed, times are decimal milliseconds, what isn't known is null.
 */
public final class JsonSummary {

    /** Name of the files that a run has read. */
    static final String INPUTS = "inputs";

    private JsonSummary() {
    }

    /**
     * What the command line prints.
     *
     * @param result the result
     * @return one JSON object with {@code seed}, {@code engineVersion}, {@code fidelity} and {@code migrations}, each
     *         with its summary and its {@code rounds}; ends with a line feed
     */
    public static String of(RunResult result) {
        return JsonText.of(json(result));
    }

    /**
     * The object of {@link #of(RunResult)}, for those who have more to add.
     *
     * @param result the result
     * @return a new object
     */
    public static JsonObject json(RunResult result) {
        JsonObject root = new JsonObject();
        root.addProperty("seed", result.spec().seed());
        root.addProperty("engineVersion", result.engineVersion());
        root.addProperty("fidelity", result.fidelity().id());
        root.add("migrations", migrations(result, true));
        return root;
    }

    /**
     * What the command line prints about a file with experiments.
     *
     * @param result      the run of a scenario; empty if none was asked for
     * @param experiments the experiments
     * @return the object of {@link #of(RunResult)} with {@code experiments}; without a run its {@code migrations} are
     *         none, and what is not known is null
     */
    public static String of(Optional<RunResult> result, List<ExperimentResult> experiments) {
        Optional<RunResult> any = result.isPresent() ? result : anyRun(experiments);
        JsonObject root = new JsonObject();
        root.add("seed", any.<JsonElement>map(run -> new JsonPrimitive(run.spec().seed())).orElse(JsonNull.INSTANCE));
        root.addProperty("engineVersion", any.map(RunResult::engineVersion).orElse(null));
        root.addProperty("fidelity", any.map(run -> run.fidelity().id()).orElse(null));
        root.add("migrations", result.map(run -> migrations(run, true)).orElseGet(JsonArray::new));
        root.add("experiments", ExperimentJson.of(experiments));
        return JsonText.of(root);
    }

    private static Optional<RunResult> anyRun(List<ExperimentResult> experiments) {
        return experiments.stream().flatMap(experiment -> experiment.cells().stream())
                .flatMap(cell -> cell.runs().stream()).map(CellRun::result).flatMap(Optional::stream).findFirst();
    }

    /**
     * The text of {@code summary.json}.
     *
     * @param result the result
     * @param inputs for each file that the run has read what was in it, as a check sum
     * @return a JSON object with the seed, the engine version, the fidelity, the summary of each migration, the whole
     *         specification, and the files if there are any
     */
    static String file(RunResult result, Map<String, String> inputs) {
        JsonObject root = new JsonObject();
        root.addProperty("formatVersion", ResultFiles.FORMAT_VERSION);
        root.addProperty("scenario", result.spec().name());
        root.addProperty("seed", result.spec().seed());
        root.addProperty("engineVersion", result.engineVersion());
        root.addProperty("fidelity", result.fidelity().id());
        root.add("migrations", migrations(result, false));
        root.add("spec", SpecJson.SCENARIO.write(result.spec()));
        if (!inputs.isEmpty()) {
            root.add(INPUTS, JsonText.list(List.copyOf(inputs.entrySet()), JsonSummary::input));
        }
        return JsonText.of(root);
    }

    private static JsonObject input(Map.Entry<String, String> input) {
        JsonObject object = new JsonObject();
        object.addProperty("file", input.getKey());
        object.addProperty("sha256", input.getValue());
        return object;
    }

    /**
     * A policy for people and for the column {@code policy}.
     *
     * @param policy the policy
     * @return its id; with the ids of replaced strategies, if any, for example {@code xen+stop-fixed}
     */
    public static String policyText(PolicySpec policy) {
        StringBuilder text = new StringBuilder(policy.base().id());
        for (PolicyRef part : policy.overrides()) {
            text.append('+').append(part.id());
        }
        return text.toString();
    }

    private static JsonArray migrations(RunResult result, boolean withRounds) {
        JsonArray migrations = new JsonArray();
        for (MigrationResult migration : result.migrations()) {
            JsonObject summary = MigrationJson.write(migration);
            if (withRounds) {
                summary.add("rounds", JsonText.list(migration.rounds(), JsonSummary::row));
            }
            migrations.add(summary);
        }
        return migrations;
    }

    private static JsonObject row(RoundStats round) {
        JsonObject row = new JsonObject();
        for (RoundColumn column : RoundTable.columns()) {
            row.add(column.id(), value(column, round));
        }
        return row;
    }

    private static JsonElement value(RoundColumn column, RoundStats round) {
        String value = column.value().apply(round);
        if (!column.isNumber()) {
            return new JsonPrimitive(value);
        }
        return value.isEmpty() ? JsonNull.INSTANCE : JsonText.written(value);
    }
}
