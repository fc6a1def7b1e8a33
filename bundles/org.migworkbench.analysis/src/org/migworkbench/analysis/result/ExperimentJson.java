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
        JsonArray seeds = new JsonArray();
        result.seeds().forEach(seeds::add);
        object.add("seeds", seeds);
        JsonArray cells = new JsonArray();
        ExperimentRow.of(result).forEach(row -> cells.add(cell(row)));
        object.add("cells", cells);
        JsonArray averages = new JsonArray();
        ExperimentAverage.of(result).forEach(average -> averages.add(average(average)));
        object.add("averages", averages);
        return object;
    }

    private static JsonObject cell(ExperimentRow row) {
        JsonObject cell = new JsonObject();
        cell.addProperty("policy", row.cell().policy());
        cell.addProperty("workload", row.cell().workload());
        cell.addProperty("runs", row.cell().runs().size());
        cell.addProperty("failedRuns", row.cell().failedRuns());
        JsonArray problems = new JsonArray();
        row.cell().problems().forEach(problems::add);
        cell.add("problems", problems);
        for (Metric metric : Metric.values()) {
            JsonObject values = estimate(row.mean(metric));
            Difference difference = row.difference(metric);
            values.add("difference", estimate(difference.absolute()));
            values.add("differencePercent", estimate(difference.percent()));
            cell.add(metric.fileName(), values);
        }
        cell.add("published", published(row.published()));
        return cell;
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
            Spread spread = average.spread(metric);
            JsonObject percent = new JsonObject();
            percent.addProperty("workloads", spread.count());
            percent.add("mean", JsonText.number(spread.mean()));
            percent.add("least", JsonText.number(spread.least()));
            percent.add("largest", JsonText.number(spread.largest()));
            JsonObject values = new JsonObject();
            values.add("differencePercent", percent);
            object.add(metric.fileName(), values);
        }
        object.add("published", published(average.published()));
        return object;
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
