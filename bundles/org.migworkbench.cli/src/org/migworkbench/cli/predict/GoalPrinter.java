package org.migworkbench.cli.predict;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.cli.commands.TextTable;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.study.goal.Goal;
import org.migworkbench.study.goal.GoalAnswer;
import org.migworkbench.study.goal.GoalPoint;
import org.migworkbench.study.goal.Measure;
import org.migworkbench.study.search.ValueKnob;

/**
 * Tells what a search for a goal came to.
 *
 * @param goal   what was wanted
 * @param answer what came of it
 */
record GoalPrinter(Goal goal, GoalAnswer answer) {

    /** For people: a row for each point, and a sentence. */
    void print(PrintWriter out) {
        out.print("\nWanted: " + goal.text() + ".\n");
        List<String> titles = new ArrayList<>(List.of("Point"));
        answer.points().stream().limit(1)
                .forEach(point -> point.knobs().stream().map(ValueKnob::id).forEach(titles::add));
        Arrays.stream(Measure.values()).map(GoalPrinter::title).forEach(titles::add);
        titles.addAll(List.of("Seeds", "Wanted"));
        TextTable table = new TextTable(titles, titles.stream().map(title -> !title.equals("Wanted")).toList());
        answer.points().forEach(point -> table.add(row(point)));
        table.print(out);
        out.print(answer.text(goal) + "\n");
    }

    private static String title(Measure measure) {
        return Character.toUpperCase(measure.id().charAt(0)) + measure.id().substring(1);
    }

    private List<String> row(GoalPoint point) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(point.number())));
        row.addAll(point.texts());
        for (Measure measure : Measure.values()) {
            row.add(measure.text(point.means().get(measure)));
        }
        row.add(point.seeds().count());
        row.add(answer.best().filter(best -> best.point().equals(point)).isPresent() ? "best"
                : point.isGood() ? "yes" : "no");
        return row;
    }

    /** As one object. */
    JsonObject json(SettingsOption settings, PolicyCatalog policies) {
        JsonObject root = new JsonObject();
        root.addProperty("goal", goal.text());
        root.addProperty("end", answer.end().name().toLowerCase(Locale.ROOT));
        root.add("points", JsonText.list(answer.points(), GoalPrinter::json));
        root.add("best", answer.best().<JsonElement>map(best -> {
            JsonObject found = json(best.point());
            found.addProperty("confirmed", best.confirmed().reached());
            found.addProperty("confirmedOf", best.confirmed().seeds());
            found.add("shareAtLeast", JsonText.number(best.confirmed().atLeast()));
            settings.add(found, best.spec(), policies);
            return found;
        }).orElse(JsonNull.INSTANCE));
        return root;
    }

    private static JsonObject json(GoalPoint point) {
        JsonObject root = new JsonObject();
        root.addProperty("number", point.number());
        JsonObject values = new JsonObject();
        for (int i = 0; i < point.values().size(); i++) {
            values.add(point.knobs().get(i).id(), JsonText.number(point.values().get(i)));
        }
        root.add("values", values);
        root.addProperty("seedsReached", point.seeds().reached());
        root.addProperty("seeds", point.seeds().seeds());
        for (Measure measure : Measure.values()) {
            double mean = point.means().get(measure);
            root.add(measure.id(), Double.isNaN(mean) ? JsonNull.INSTANCE : JsonText.number(mean));
        }
        return root;
    }
}
