package org.migworkbench.analysis.result;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.migworkbench.analysis.experiment.Difference;
import org.migworkbench.analysis.experiment.Estimate;
import org.migworkbench.analysis.experiment.ExperimentAverage;
import org.migworkbench.analysis.experiment.ExperimentAverage.Spread;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.experiment.ExperimentRow;
import org.migworkbench.analysis.experiment.Metric;
import org.migworkbench.analysis.experiment.PublishedDifference;
import org.migworkbench.analysis.format.JsonText;

/** Experiments as JSON; the names of the metrics are those of {@code summary.json}. What isn't known is null. */
final class ExperimentJson {

    private ExperimentJson() {
    }

    /** One object for each experiment. */
    static JsonArray of(List<ExperimentResult> results) {
        JsonArray array = new JsonArray();
        results.forEach(result -> array.add(of(result)));
        return array;
    }

    private static JsonObject of(ExperimentResult result) {
        JsonObject object = new JsonObject();
        object.addProperty("name", result.name());
        object.addProperty("scenario", result.scenario());
        object.add("baseline", result.baseline().<JsonElement>map(JsonPrimitive::new)
                .orElse(JsonNull.INSTANCE));
        object.add("seeds", JsonText.list(result.seeds(), JsonPrimitive::new));
        object.add("cells", JsonText.list(ExperimentRow.of(result), ExperimentJson::cell));
        object.add("averages", JsonText.list(ExperimentAverage.of(result), ExperimentJson::average));
        return object;
    }

    private static JsonObject cell(ExperimentRow row) {
        JsonObject cell = new JsonObject();
        cell.addProperty("policy", row.cell().policy());
        cell.addProperty("workload", row.cell().workload());
        cell.addProperty("runs", row.cell().runs().size());
        cell.addProperty("failedRuns", row.cell().failedRuns());
        cell.add("problems", JsonText.list(row.cell().problems(), JsonPrimitive::new));
        for (Metric metric : Metric.values()) {
            cell.add(metric.fileName(), values(row, metric));
        }
        cell.add("published", published(row.published()));
        return cell;
    }

    private static JsonObject values(ExperimentRow row, Metric metric) {
        JsonObject values = estimate(row.mean(metric));
        Difference difference = row.difference(metric);
        values.add("difference", estimate(difference.absolute()));
        values.add("differencePercent", estimate(difference.percent()));
        return values;
    }

    private static JsonObject estimate(Estimate estimate) {
        JsonObject object = new JsonObject();
        object.add("mean", JsonText.number(estimate.mean()));
        object.add("low", JsonText.number(estimate.low()));
        object.add("high", JsonText.number(estimate.high()));
        return object;
    }

    private static JsonObject average(ExperimentAverage average) {
        JsonObject object = new JsonObject();
        object.addProperty("policy", average.policy());
        for (Metric metric : Metric.values()) {
            JsonObject values = new JsonObject();
            values.add("differencePercent", spread(average.spread(metric)));
            object.add(metric.fileName(), values);
        }
        object.add("published", published(average.published()));
        return object;
    }

    private static JsonObject spread(Spread spread) {
        JsonObject percent = new JsonObject();
        percent.addProperty("workloads", spread.count());
        percent.add("mean", JsonText.number(spread.mean()));
        percent.add("least", JsonText.number(spread.least()));
        percent.add("largest", JsonText.number(spread.largest()));
        return percent;
    }

    private static JsonArray published(List<PublishedDifference> figures) {
        JsonArray array = new JsonArray();
        for (PublishedDifference figure : figures) {
            JsonObject object = new JsonObject();
            object.addProperty("metric", figure.metric().fileName());
            object.add("differencePercent", JsonText.number(figure.percent()));
            object.addProperty("source", figure.source());
            array.add(object);
        }
        return array;
    }
}
