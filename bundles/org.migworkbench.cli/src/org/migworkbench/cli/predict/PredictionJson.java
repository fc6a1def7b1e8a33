package org.migworkbench.cli.predict;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.analysis.result.JsonSummary;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.study.search.Finding;

/** Predictions as JSON: the objects of runs, with what was assumed and, of several, what was asked. */
final class PredictionJson {

    private static final Map<Finding.Answer, String> ANSWERS = Map.of(Finding.Answer.HELPS, "helps",
            Finding.Answer.HELPS_NOT, "helpsNot", Finding.Answer.UNDECIDED, "undecided");

    private final SettingsOption settings;
    private final PolicyCatalog policies;

    PredictionJson(SettingsOption settings, PolicyCatalog policies) {
        this.settings = settings;
        this.policies = policies;
    }

    /** One prediction: the run's object, {@code assumptions} and {@code wouldDo} where there are any. */
    JsonObject one(RunResult result, List<String> assumptions, List<Finding> findings) {
        JsonObject root = JsonSummary.json(result);
        if (!assumptions.isEmpty()) {
            JsonArray texts = new JsonArray();
            assumptions.forEach(texts::add);
            root.add("assumptions", texts);
        }
        if (!findings.isEmpty()) {
            root.add("wouldDo", JsonText.list(findings, this::finding));
        }
        settings.add(root, result.spec(), policies);
        return root;
    }

    /** Several: an array of the same objects, each with {@code asked} before it. */
    JsonArray several(List<RunResult> results, List<String> assumptions, List<List<Finding>> findings) {
        JsonArray all = new JsonArray();
        for (int i = 0; i < results.size(); i++) {
            RunResult result = results.get(i);
            JsonObject root = new JsonObject();
            root.add("asked", asked(result.spec().migrations().get(0)));
            one(result, assumptions, findings.get(i)).entrySet()
                    .forEach(entry -> root.add(entry.getKey(), entry.getValue()));
            all.add(root);
        }
        return all;
    }

    private JsonObject finding(Finding finding) {
        JsonObject root = new JsonObject();
        root.addProperty("knob", finding.knob().id());
        root.addProperty("answer", ANSWERS.get(finding.answer()));
        root.addProperty("text", finding.text());
        root.add("value", finding.value().isEmpty() ? JsonNull.INSTANCE
                : JsonText.number(finding.value().getAsDouble()));
        finding.proof().ifPresent(proof -> proof(root, proof));
        return root;
    }

    private void proof(JsonObject root, Finding.Proof proof) {
        MigrationResult migration = proof.migration();
        root.add("asked", asked(proof.spec().migrations().get(0)));
        root.addProperty("fidelity", proof.fidelity().id());
        root.addProperty("seedsReached", proof.seeds().reached());
        root.addProperty("seeds", proof.seeds().seeds());
        root.add("shareAtLeast", JsonText.number(proof.seeds().atLeast()));
        root.add("totalTimeMs", JsonText.millis(migration.totalNanos()));
        root.add("downtimeMs", JsonText.millis(migration.downtimeNanos()));
        root.addProperty("bytesSent", migration.bytesSent());
        root.add("guestSlowdown", JsonText.number(migration.guest().slowdown()));
        settings.add(root, proof.spec(), policies);
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
