package org.migworkbench.core.datacenter;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.migworkbench.analysis.experiment.Estimate;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.engine.datacenter.result.DayMetric;
import org.migworkbench.engine.datacenter.result.DayResult;
import org.migworkbench.engine.datacenter.result.PurposeChange;
import org.migworkbench.engine.datacenter.spec.DataCenterSpec;
import org.migworkbench.engine.run.MigrationEngine;

/** Days of a data centre for programs. */
public final class DaysJson {

    private DaysJson() {
    }

    /**
     * Writes them: what was run, and of each strategy each metric with mean, interval, the value of each seed, and the
     * series of the first seed.
     *
     * @param all the strategies' days, of one data centre
     * @return a JSON object
     */
    public static String of(List<StrategyDays> all) {
        JsonObject root = new JsonObject();
        root.addProperty("engineVersion", MigrationEngine.VERSION);
        addSpec(root, all.get(0).days().get(0).spec());
        root.add("seeds", JsonText.list(all.get(0).days(), day -> new JsonPrimitive(day.spec().seed())));
        root.add("strategies", JsonText.list(all, DaysJson::strategy));
        return JsonText.of(root);
    }

    private static void addSpec(JsonObject root, DataCenterSpec spec) {
        root.addProperty("hosts", spec.hosts());
        root.addProperty("vms", spec.vms());
        root.addProperty("traces", spec.traces().count());
        root.addProperty("samples", spec.traces().samples());
        root.add("intervalMs", JsonText.millis(spec.traces().intervalNanos()));
        root.addProperty("cost", spec.moves().cost().id());
        root.addProperty("policy", PolicyText.of(spec.moves().policy()));
    }

    private static JsonObject strategy(StrategyDays days) {
        JsonObject object = new JsonObject();
        object.addProperty("strategy", days.strategy());
        JsonObject metrics = new JsonObject();
        for (DayMetric metric : DayMetric.values()) {
            metrics.add(metric.id(), metric(days, metric));
        }
        object.add("metrics", metrics);
        object.add("purposes", JsonText.list(days.days().get(0).purposes(), DaysJson::purpose));
        return object;
    }

    private static JsonObject metric(StrategyDays days, DayMetric metric) {
        JsonObject object = new JsonObject();
        Estimate estimate = days.estimate(metric);
        object.addProperty("unit", metric.unit());
        object.add("mean", JsonText.number(estimate.mean()));
        addInterval(object, estimate);
        object.add("values", JsonText.list(days.days(), day -> JsonText.number(day.value(metric))));
        DayResult first = days.days().get(0);
        object.add("series", JsonText.list(first.samples(), sample -> JsonText.number(metric.of(sample))));
        return object;
    }

    private static void addInterval(JsonObject object, Estimate estimate) {
        if (Double.isFinite(estimate.halfWidth())) {
            object.add("low", JsonText.number(estimate.low()));
            object.add("high", JsonText.number(estimate.high()));
        }
    }

    private static JsonObject purpose(PurposeChange change) {
        JsonObject object = new JsonObject();
        object.addProperty("sample", change.sample());
        object.addProperty("purpose", change.purpose().id());
        object.addProperty("reason", change.reason());
        return object;
    }
}
