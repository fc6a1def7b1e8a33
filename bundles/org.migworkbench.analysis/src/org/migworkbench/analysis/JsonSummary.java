package org.migworkbench.analysis;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.experiment.CellRun;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.result.ServiceQuality;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;

/**
 * Results as JSON: the same names and numbers in {@code summary.json} and on the command line. The order of the names
 * is fixed, times are decimal milliseconds, what isn't known is null.
 */
public final class JsonSummary {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping()
            .create();

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
        return text(json(result));
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
        return text(root);
    }

    private static Optional<RunResult> anyRun(List<ExperimentResult> experiments) {
        return experiments.stream().flatMap(experiment -> experiment.cells().stream())
                .flatMap(cell -> cell.runs().stream()).map(CellRun::result).flatMap(Optional::stream).findFirst();
    }

    /**
     * The text of {@code summary.json}.
     *
     * @param result the result
     * @return a JSON object with the seed, the engine version, the fidelity, the summary of each migration and the whole specification
     */
    static String file(RunResult result) {
        JsonObject root = new JsonObject();
        root.addProperty("formatVersion", ResultFiles.FORMAT_VERSION);
        root.addProperty("scenario", result.spec().name());
        root.addProperty("seed", result.spec().seed());
        root.addProperty("engineVersion", result.engineVersion());
        root.addProperty("fidelity", result.fidelity().id());
        root.add("migrations", migrations(result, false));
        root.add("spec", SpecJson.write(result.spec()));
        return text(root);
    }

    /** JSON with a line feed at the end. */
    static String text(JsonElement element) {
        return GSON.toJson(element) + '\n';
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
            JsonObject summary = summary(migration);
            if (withRounds) {
                summary.add("rounds", rounds(migration.rounds()));
            }
            migrations.add(summary);
        }
        return migrations;
    }

    private static JsonObject summary(MigrationResult migration) {
        JsonObject summary = new JsonObject();
        summary.addProperty("vm", migration.vm());
        summary.addProperty("policy", policyText(migration.policy()));
        summary.addProperty("outcome", migration.outcome().id());
        summary.addProperty("reason", migration.reason());
        summary.addProperty("converged", migration.ending().converged());
        summary.add("startMs", millis(migration.timing().startNanos()));
        summary.add("totalTimeMs", millis(migration.totalNanos()));
        summary.add("downtimeMs", millis(migration.downtimeNanos()));
        summary.addProperty("bytesSent", migration.bytesSent());
        summary.addProperty("pagesSent", migration.traffic().pagesSent());
        summary.addProperty("pagesResent", migration.traffic().pagesResent());
        summary.addProperty("zeroPages", migration.traffic().zeroPages());
        summary.addProperty("roundCount", migration.rounds().size());
        summary.add("guestSlowdown", number(migration.guest().slowdown()));
        summary.addProperty("postcopyFaults", migration.postcopy().faults());
        summary.addProperty("lostVm", migration.ending().lostVm());
        summary.add("quality", quality(migration.guest().quality(), migration.disk().isCopied()));
        summary.add("postcopy", postcopy(migration.postcopy()));
        summary.add("protection", ProtectionJson.write(migration.protection()));
        if (migration.disk().isCopied()) {
            summary.add("disk", DiskJson.write(migration.disk()));
        }
        return summary;
    }

    private static JsonObject quality(ServiceQuality quality, boolean hasDisk) {
        JsonObject object = new JsonObject();
        object.add("throttling", number(quality.throttling()));
        object.add("writeFaults", number(quality.writeFaults()));
        object.add("pageRequests", number(quality.pageRequests()));
        object.add("encoding", number(quality.encoding()));
        object.add("network", number(quality.network()));
        if (hasDisk) {
            object.add("disk", number(quality.disk()));
        }
        return object;
    }

    private static JsonObject postcopy(PostcopyStats postcopy) {
        JsonArray blocked = new JsonArray();
        postcopy.blockedNanos().forEach(nanos -> blocked.add(millis(nanos)));
        JsonObject object = new JsonObject();
        object.addProperty("faults", postcopy.faults());
        object.add("meanLatencyMs", millis(postcopy.meanLatencyNanos()));
        object.add("mostLatencyMs", millis(postcopy.mostLatencyNanos()));
        object.addProperty("bytesSent", postcopy.bytesSent());
        object.add("blockedMs", blocked);
        return object;
    }

    private static JsonArray rounds(List<RoundStats> rounds) {
        JsonArray array = new JsonArray();
        for (RoundStats round : rounds) {
            JsonObject row = new JsonObject();
            for (RoundColumn column : RoundTable.columns()) {
                row.add(column.id(), value(column, round));
            }
            array.add(row);
        }
        return array;
    }

    private static JsonElement value(RoundColumn column, RoundStats round) {
        String value = column.value().apply(round);
        if (!column.isNumber()) {
            return new JsonPrimitive(value);
        }
        return value.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(new ExactNumber(value));
    }

    /** A time in decimal milliseconds. */
    static JsonPrimitive millis(long nanos) {
        return new JsonPrimitive(new ExactNumber(ExactNumbers.millis(nanos)));
    }

    /** A number as exact text; null if it is not finite. */
    static JsonElement number(double value) {
        return Optional.of(value).filter(Double::isFinite)
                .<JsonElement>map(finite -> new JsonPrimitive(new ExactNumber(ExactNumbers.text(finite))))
                .orElse(JsonNull.INSTANCE);
    }

    /** A number that is written as its text says. */
    private static final class ExactNumber extends Number {

        private static final long serialVersionUID = 1L;

        private final String text;

        ExactNumber(String text) {
            this.text = text;
        }

        @Override
        public int intValue() {
            return (int) longValue();
        }

        @Override
        public long longValue() {
            return (long) doubleValue();
        }

        @Override
        public float floatValue() {
            return (float) doubleValue();
        }

        @Override
        public double doubleValue() {
            return Double.parseDouble(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
