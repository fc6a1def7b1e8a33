package org.migworkbench.cli.commands;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import org.migworkbench.analysis.result.JsonSummary;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.DirtyModel;
import org.migworkbench.recording.calibration.FittedValue;
import org.migworkbench.recording.calibration.FitQuality;
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
        object.add("classes", classes(calibration.model()));
        addGuest(object, calibration);
        object.add("estimates", estimates(calibration));
        object.add("points", points(calibration));
        object.add("quality", quality(calibration.quality()));
        object.add("assumptions", texts(calibration.report().assumptions()));
        object.add("warnings", texts(calibration.warnings()));
        object.addProperty("advice", calibration.report().advice());
        return object;
    }

    private static JsonArray classes(DirtyModel model) {
        JsonArray classes = new JsonArray();
        for (DirtyModel.PageClass one : model.classes()) {
            JsonObject entry = new JsonObject();
            entry.add("pages", number(one.pages()));
            entry.add("writesPerSecond", number(one.writesPerSecond()));
            classes.add(entry);
        }
        return classes;
    }

    /** What the guest is beside its writes, and what surrounds it. */
    private static void addGuest(JsonObject object, Calibration calibration) {
        object.addProperty("memoryBytes", calibration.memoryBytes());
        object.addProperty("nonZeroBytes", calibration.nonZeroBytes());
        object.addProperty("content", calibration.content().kind().name().toLowerCase(Locale.ROOT));
        object.addProperty("wordsPerWrite", calibration.content().wordsPerWrite());
        object.add("lineBytesPerSecond", number(calibration.lineBytesPerSecond()));
        object.add("switchoverMs", number(calibration.switchoverMillis()));
    }

    private static JsonArray estimates(Calibration calibration) {
        JsonArray estimates = new JsonArray();
        calibration.estimates().forEach(one -> estimates.add(estimate(one)));
        return estimates;
    }

    private static JsonObject estimate(FittedValue one) {
        JsonObject entry = new JsonObject();
        entry.addProperty("name", one.name());
        entry.add("value", number(one.value()));
        entry.add("standardError", number(one.standardError()));
        entry.addProperty("determined", !Double.isInfinite(one.standardError()));
        entry.addProperty("unit", one.unit());
        entry.addProperty("origin", one.origin());
        return entry;
    }

    private static JsonArray points(Calibration calibration) {
        JsonArray points = new JsonArray();
        calibration.points().forEach(one -> points.add(point(one)));
        return points;
    }

    private static JsonObject point(Calibration.Point point) {
        JsonObject entry = new JsonObject();
        entry.addProperty("interval", point.label());
        entry.add("seconds", number(point.seconds()));
        entry.add("measured", number(point.measured()));
        entry.add("deviation", number(point.sigma()));
        entry.add("fitted", number(point.fitted()));
        entry.add("residual", number(point.residual()));
        return entry;
    }

    private static JsonObject quality(FitQuality quality) {
        JsonObject entry = new JsonObject();
        entry.addProperty("level", quality.level().id());
        entry.addProperty("reason", quality.reason());
        entry.add("chiSquare", number(quality.chiSquare()));
        entry.addProperty("freedom", quality.freedom());
        entry.add("probability", number(quality.probability()));
        return entry;
    }

    private static JsonArray texts(List<String> sentences) {
        JsonArray texts = new JsonArray();
        sentences.forEach(texts::add);
        return texts;
    }

    static JsonObject of(Replay replay) {
        JsonObject object = new JsonObject();
        object.add("totalTimeError", number(replay.timeError()));
        object.add("bytesSentError", number(replay.bytesError()));
        object.addProperty("sameEnd", replay.sameEnd());
        object.addProperty("comparable", replay.isComparable());
        object.addProperty("note", replay.note());
        object.add("simulated", result(replay.simulated()));
        return object;
    }

    private static JsonElement number(double value) {
        return Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE;
    }
}
