package org.migworkbench.analysis.compare;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.migworkbench.analysis.format.JsonText;

/** A comparison as JSON, with the names that figures have in result files. */
public final class ComparisonJson {

    private ComparisonJson() {
    }

    /**
     * Writes comparisons of the same results, one for each virtual machine.
     *
     * @param comparisons the comparisons, at least one
     * @param settings    what differs in the settings
     * @return one JSON object, ended by a line feed
     */
    public static String of(List<Comparison> comparisons, List<SettingDifference> settings) {
        Comparison first = comparisons.get(0);
        JsonObject root = new JsonObject();
        root.addProperty("same", comparisons.stream().noneMatch(Comparison::differs));
        root.add("tolerance", JsonText.number(first.tolerance().share()));
        root.addProperty("baseline", first.baseline());
        root.add("results", JsonText.list(first.results(), ComparisonJson::result));
        root.add("migrations", JsonText.list(comparisons, ComparisonJson::comparison));
        root.add("settings", JsonText.list(settings, ComparisonJson::setting));
        return JsonText.of(root);
    }

    private static JsonElement result(ComparedResult one) {
        JsonObject object = new JsonObject();
        object.addProperty("name", one.label());
        object.addProperty("scenario", one.result().spec().name());
        object.addProperty("seed", one.result().spec().seed());
        object.addProperty("engineVersion", one.result().engineVersion());
        object.addProperty("fidelity", one.result().fidelity().id());
        object.addProperty("measured", one.measured());
        return object;
    }

    private static JsonElement comparison(Comparison comparison) {
        JsonObject object = new JsonObject();
        object.addProperty("vm", comparison.vm());
        object.addProperty("same", !comparison.differs());
        object.add("remarks", JsonText.list(comparison.remarks(), JsonPrimitive::new));
        object.add("figures", JsonText.list(comparison.figures(), ComparisonJson::row));
        return object;
    }

    private static JsonElement row(FigureRow row) {
        JsonObject object = new JsonObject();
        object.addProperty("figure", row.id());
        object.add("values", JsonText.list(row.cells(), ComparisonJson::value));
        object.add("marks", JsonText.list(row.cells(), cell -> new JsonPrimitive(cell.mark().id())));
        return object;
    }

    private static JsonElement value(FigureCell cell) {
        if (cell.value().isPresent()) {
            return JsonText.number(cell.value().getAsDouble());
        }
        return cell.text().equals(FigureCell.UNKNOWN) ? JsonNull.INSTANCE : new JsonPrimitive(cell.text());
    }

    private static JsonElement setting(SettingDifference difference) {
        JsonObject object = new JsonObject();
        object.addProperty("element", difference.element().text());
        object.addProperty("name", difference.name());
        object.add("values", JsonText.list(difference.values(), JsonPrimitive::new));
        return object;
    }
}
