package org.migworkbench.cli.predict;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.analysis.result.JsonSummary;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.MigrationSpec;

/** Predictions as JSON: the objects of runs, with what was assumed and, of several, what was asked. */
final class PredictionJson {

    private PredictionJson() {
    }

    /** One prediction: the run's object, and {@code assumptions} where there are any. */
    static JsonObject one(RunResult result, List<String> assumptions) {
        JsonObject root = JsonSummary.json(result);
        if (!assumptions.isEmpty()) {
            JsonArray texts = new JsonArray();
            assumptions.forEach(texts::add);
            root.add("assumptions", texts);
        }
        return root;
    }

    /** Several: an array of the same objects, each with {@code asked} before it. */
    static JsonArray several(List<RunResult> results, List<String> assumptions) {
        JsonArray all = new JsonArray();
        for (RunResult result : results) {
            JsonObject root = new JsonObject();
            root.add("asked", asked(result.spec().migrations().get(0)));
            one(result, assumptions).entrySet().forEach(entry -> root.add(entry.getKey(), entry.getValue()));
            all.add(root);
        }
        return all;
    }

    private static JsonObject asked(MigrationSpec migration) {
        JsonObject asked = new JsonObject();
        asked.addProperty("policy", PolicyText.of(migration.policy()));
        double rate = migration.bandwidthLimitBytesPerSecond();
        asked.add("bandwidthBytesPerSecond", Double.isInfinite(rate) ? JsonNull.INSTANCE : JsonText.number(rate));
        asked.add("downtimeLimitMs", migration.downtimeLimitNanos() == 0 ? JsonNull.INSTANCE
                : JsonText.millis(migration.downtimeLimitNanos()));
        return asked;
    }
}
