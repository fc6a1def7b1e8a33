package org.migworkbench.cli.commands;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Locale;
import org.migworkbench.analysis.result.JsonSummary;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.DirtyModel;
import org.migworkbench.recording.calibration.Estimate;
import org.migworkbench.recording.calibration.Replay;

/** Calibrations as JSON; what isn't known is null. */
final class CalibrationJson {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping()
            .create();

    private CalibrationJson() {
    }

    static String text(JsonElement element) {
        return GSON.toJson(element) + '\n';
    }

    static JsonElement result(RunResult result) {
        return JsonParser.parseString(JsonSummary.of(result));
    }

    static JsonObject of(Calibration calibration) {
        JsonObject object = new JsonObject();
        object.addProperty("model", calibration.model().kind().id());
        object.addProperty("choice", calibration.choice());
        JsonArray classes = new JsonArray();
        for (DirtyModel.PageClass one : calibration.model().classes()) {
            JsonObject entry = new JsonObject();
            entry.add("pages", number(one.pages()));
            entry.add("writesPerSecond", number(one.writesPerSecond()));
            classes.add(entry);
        }
        object.add("classes", classes);
        object.addProperty("memoryBytes", calibration.memoryBytes());
        object.addProperty("nonZeroBytes", calibration.nonZeroBytes());
        object.addProperty("content", calibration.content().kind().name().toLowerCase(Locale.ROOT));
        object.addProperty("wordsPerWrite", calibration.content().wordsPerWrite());
        object.add("lineBytesPerSecond", number(calibration.lineBytesPerSecond()));
        object.add("switchoverMs", number(calibration.switchoverMillis()));
        JsonArray estimates = new JsonArray();
        for (Estimate one : calibration.estimates()) {
            JsonObject entry = new JsonObject();
            entry.addProperty("name", one.name());
            entry.add("value", number(one.value()));
            entry.add("standardError", number(one.standardError()));
            entry.addProperty("determined", !Double.isInfinite(one.standardError()));
            entry.addProperty("unit", one.unit());
            entry.addProperty("origin", one.origin());
            estimates.add(entry);
        }
        object.add("estimates", estimates);
        object.add("points", points(calibration));
        JsonArray warnings = new JsonArray();
        calibration.warnings().forEach(warnings::add);
        object.add("warnings", warnings);
        return object;
    }

    private static JsonArray points(Calibration calibration) {
        JsonArray points = new JsonArray();
        for (Calibration.Point point : calibration.points()) {
            JsonObject entry = new JsonObject();
            entry.addProperty("interval", point.label());
            entry.add("seconds", number(point.seconds()));
            entry.add("measured", number(point.measured()));
            entry.add("deviation", number(point.sigma()));
            entry.add("fitted", number(point.fitted()));
            points.add(entry);
        }
        return points;
    }

    static JsonObject of(Replay replay) {
        JsonObject object = new JsonObject();
        object.add("totalTimeError", number(replay.timeError()));
        object.add("bytesSentError", number(replay.bytesError()));
        object.addProperty("sameEnd", replay.sameEnd());
        object.add("simulated", result(replay.simulated()));
        return object;
    }

    private static JsonElement number(double value) {
        return Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE;
    }
}
