package org.migworkbench.cli.live;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.result.JsonSummary;
import org.migworkbench.cli.commands.ResultPrinter;
import org.migworkbench.cli.commands.TextTable;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.core.live.LiveReport;
import org.migworkbench.core.live.course.LiveMigration;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.quantities.Quantity;

/** Prints what live migrations left: for programs one JSON object, for people sentences and tables. */
final class LivePrinter {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping()
            .create();
    private static final double NANOS_PER_MILLI = 1e6;

    private final PrintWriter out;

    LivePrinter(PrintWriter out) {
        this.out = out;
    }

    /** The JSON of runs of a backend, with what is special of live ones and the simulation of the same, if there is one. */
    void json(String backend, List<LiveMigration> done, Optional<RunResult> simulated) {
        RunResult first = done.get(0).result();
        JsonObject root = JsonSummary.json(new RunResult(first.spec(), first.engineVersion(), Fidelity.PAGE,
                done.stream().map(LiveMigration::outcome).toList()));
        root.remove("fidelity");
        root.addProperty("backend", backend);
        JsonArray reports = new JsonArray();
        done.forEach(migration -> reports.add(report(migration.report())));
        root.add("live", reports);
        simulated.ifPresent(result -> root.add("simulation", JsonSummary.json(result)));
        out.print(GSON.toJson(root) + "\n");
    }

    private static JsonObject report(LiveReport report) {
        JsonObject object = new JsonObject();
        object.addProperty("whereabouts", report.whereabouts());
        JsonArray notes = new JsonArray();
        report.notes().forEach(notes::add);
        object.add("notes", notes);
        object.add("guest", report.guest().<JsonElement>map(LivePrinter::guest).orElse(JsonNull.INSTANCE));
        object.add("recording", path(report.recording()));
        object.add("log", path(report.log()));
        return object;
    }

    private static JsonElement path(Optional<Path> path) {
        return path.<JsonElement>map(file -> new JsonPrimitive(file.toString())).orElse(JsonNull.INSTANCE);
    }

    private static JsonObject guest(GuestReport check) {
        JsonObject object = new JsonObject();
        object.addProperty("clean", check.clean());
        object.addProperty("alive", check.alive());
        object.addProperty("lostPages", check.lostPages());
        object.addProperty("lostBeats", check.lostBeats());
        object.add("gapMs", gapMillis(check));
        object.addProperty("beatMs", check.beatNanos() / NANOS_PER_MILLI);
        object.addProperty("checks", check.checks());
        addWriteRates(object, check);
        return object;
    }

    private static JsonElement gapMillis(GuestReport check) {
        return check.gapNanos().isEmpty() ? JsonNull.INSTANCE
                : new JsonPrimitive(check.gapNanos().getAsLong() / NANOS_PER_MILLI);
    }

    private static void addWriteRates(JsonObject object, GuestReport check) {
        object.addProperty("writesPerSecondBefore", check.writesBefore());
        object.addProperty("writesPerSecondDuring", check.writesDuring());
        object.addProperty("writesPerSecondAfter", check.writesAfter());
    }

    /** Each migration with its rounds and what the guest says. */
    void people(List<LiveMigration> done) {
        for (LiveMigration migration : done) {
            out.print("\n");
            new ResultPrinter(out).print(migration.result(), false);
            migration.report().guest().ifPresent(check -> out.print("Guest: " + sentence(check) + "\n"));
            migration.report().recording().ifPresent(file -> out.print("Recording: " + file + "\n"));
            migration.report().log().ifPresent(file -> out.print("Commands: " + file + "\n"));
        }
    }

    private static String sentence(GuestReport check) {
        String pages = check.lostPages() == 0 ? "no page lost" : check.lostPages() + " pages LOST";
        String gap = check.gapNanos().isEmpty() ? ""
                : ", silent for " + Quantity.formatNanos(check.gapNanos().getAsLong()) + " (beats every "
                        + Quantity.formatNanos(check.beatNanos()) + ")";
        return (check.alive() ? "" : "SILENT, ") + pages + gap + "; " + rate(check.writesBefore())
                + " page writes a second before, " + rate(check.writesDuring()) + " during, "
                + rate(check.writesAfter()) + " after.";
    }

    private static String rate(double perSecond) {
        return Quantity.formatNumber(Math.rint(perSecond));
    }

    /** The simulation of the same scenario beside the real migrations. */
    void comparison(List<LiveMigration> done, RunResult simulated) {
        MigrationResult model = simulated.migrations().get(0);
        TextTable table = new TextTable(List.of("", "Outcome", "Total time", "Downtime", "Sent", "Rounds"),
                List.of(false, false, true, true, true, true));
        for (LiveMigration migration : done) {
            table.add(row(done.size() == 1 ? "Real" : "Real " + (done.indexOf(migration) + 1), migration.outcome()));
        }
        table.add(row("Simulated", model));
        out.print("\n");
        table.print(out);
    }

    private static List<String> row(String name, MigrationResult result) {
        List<String> cells = new ArrayList<>(List.of(name, result.outcome().id(),
                Quantity.formatNanos(result.totalNanos()), Quantity.formatNanos(result.downtimeNanos()),
                Quantity.formatBytes(result.bytesSent())));
        cells.add(Integer.toString(result.rounds().size()));
        return cells;
    }
}
