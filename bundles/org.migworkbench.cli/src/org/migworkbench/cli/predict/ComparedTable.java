package org.migworkbench.cli.predict;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.cli.commands.TextTable;
import org.migworkbench.quantities.Quantity;

/**
 * Measured migrations beside their predictions.
 *
 * @param rows       the migrations
 * @param unmeasured rows of the table that tell of none
 * @param unused     columns that nothing was taken from
 */
record ComparedTable(List<ComparedRow> rows, int unmeasured, List<String> unused) {

    private static final double NANOS_OF_MILLI = 1e6;
    private static final String NOTHING = "\u2013";

    void print(PrintWriter out) {
        TextTable table = new TextTable(
                List.of("Row", "Settings", "Total", "Predicted", "Error", "Downtime", "Predicted", "Error", "Sent",
                        "Predicted", "Error", "End"),
                List.of(false, false, true, true, true, true, true, true, true, true, true, false));
        for (ComparedRow row : rows) {
            table.add(List.of(row.place(), row.settings(), measured(row, row.totalMillis()),
                    predicted(row, row.predictedTotalMillis()), share(row.totalError()),
                    measured(row, row.downtimeMillis()), predicted(row, row.predictedDowntimeMillis()),
                    share(row.downtimeError()), bytes(row.bytes()),
                    Quantity.formatBytes(row.predicted().bytesSent()), share(row.bytesError()), end(row)));
        }
        table.print(out);
        summary(out);
    }

    private static String measured(ComparedRow row, OptionalDouble millis) {
        if (!row.ended()) {
            return "no end";
        }
        return millis.isPresent() ? time(millis.getAsDouble()) : NOTHING;
    }

    private static String predicted(ComparedRow row, double millis) {
        return row.predicted().ending().converged() ? time(millis) : "no end";
    }

    private static String time(double millis) {
        return Quantity.formatNanos(Math.round(millis * NANOS_OF_MILLI));
    }

    private static String bytes(OptionalDouble bytes) {
        return bytes.isPresent() ? Quantity.formatBytes(Math.round(bytes.getAsDouble())) : NOTHING;
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%+.0f %%", 100 * share.getAsDouble()) : NOTHING;
    }

    private static String end(ComparedRow row) {
        if (row.sameEnd()) {
            return row.ended() ? "both end" : "neither ends";
        }
        return row.ended() ? "only the measured one ends" : "only the predicted one ends";
    }

    private void summary(PrintWriter out) {
        long same = rows.stream().filter(ComparedRow::sameEnd).count();
        out.print("\n" + same + " of " + rows.size() + " rows end as predicted."
                + middle(" Total", ComparedRow::totalError)
                + middle(" Downtime", ComparedRow::downtimeError) + middle(" Sent", ComparedRow::bytesError) + "\n");
        if (unmeasured > 0) {
            out.print("Rows without a measured migration, not compared: " + unmeasured + "\n");
        }
        if (!unused.isEmpty()) {
            out.print("Columns that aren't used: " + String.join(", ", unused) + "\n");
        }
    }

    /** The middle and the largest error of a number, without their signs. */
    private String middle(String name, Function<ComparedRow, OptionalDouble> error) {
        List<Double> errors = errors(error);
        if (errors.isEmpty()) {
            return "";
        }
        return String.format(Locale.ROOT, "%s: half of them within %.0f %%, all within %.0f %%.", name,
                100 * errors.get((errors.size() - 1) / 2), 100 * errors.get(errors.size() - 1));
    }

    private List<Double> errors(Function<ComparedRow, OptionalDouble> error) {
        return rows.stream().map(error).filter(OptionalDouble::isPresent).map(one -> Math.abs(one.getAsDouble()))
                .sorted().collect(Collectors.toList());
    }

    void printJson(PrintWriter out) {
        JsonArray list = new JsonArray();
        for (ComparedRow row : rows) {
            JsonObject one = new JsonObject();
            one.addProperty("place", row.place());
            one.addProperty("settings", row.settings());
            one.addProperty("ended", row.ended());
            one.addProperty("predictedEnds", row.predicted().ending().converged());
            add(one, "totalTimeMs", row.totalMillis(), row.predictedTotalMillis(), row.totalError());
            add(one, "downtimeMs", row.downtimeMillis(), row.predictedDowntimeMillis(), row.downtimeError());
            add(one, "bytesSent", row.bytes(), row.predicted().bytesSent(), row.bytesError());
            list.add(one);
        }
        JsonObject root = new JsonObject();
        root.add("rows", list);
        root.addProperty("rowsNotCompared", unmeasured);
        JsonArray columns = new JsonArray();
        unused.forEach(columns::add);
        root.add("columnsNotUsed", columns);
        out.print(JsonText.of(root));
    }

    private static void add(JsonObject to, String name, OptionalDouble measured, double predicted,
            OptionalDouble error) {
        JsonObject values = new JsonObject();
        values.add("measured", measured.isPresent() ? JsonText.number(measured.getAsDouble()) : JsonNull.INSTANCE);
        values.add("predicted", JsonText.number(predicted));
        values.add("error", error.isPresent() ? JsonText.number(error.getAsDouble()) : JsonNull.INSTANCE);
        to.add(name, values);
    }
}
