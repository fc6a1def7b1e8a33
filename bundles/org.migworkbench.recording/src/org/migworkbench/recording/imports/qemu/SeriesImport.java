package org.migworkbench.recording.imports.qemu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.ExactNumbers;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.format.JsonNode;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.DirtyRateMeasurement;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.imports.source.FoundMigration;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.text.LogLine;
import org.migworkbench.recording.imports.text.LogLines;

/** Reads a series of migrations, one JSON object a line, as {@code docs/recording-format.md} describes them. */
public final class SeriesImport {

    private static final Map<String, Counter> COLUMNS = Map.ofEntries(Map.entry("sync", Counter.DIRTY_SYNC_COUNT),
            Map.entry("remaining", Counter.REMAINING), Map.entry("transferred", Counter.TRANSFERRED),
            Map.entry("normal", Counter.NORMAL), Map.entry("duplicate", Counter.DUPLICATE),
            Map.entry("dirty_pages_rate", Counter.DIRTY_PAGES_RATE), Map.entry("mbps", Counter.MBPS),
            Map.entry("pages_per_s", Counter.PAGES_PER_SECOND),
            Map.entry("expected_downtime", Counter.EXPECTED_DOWNTIME), Map.entry("throttle", Counter.THROTTLE),
            Map.entry("postcopy_requests", Counter.POSTCOPY_REQUESTS),
            Map.entry("precopy_bytes", Counter.PRECOPY_BYTES), Map.entry("downtime_bytes", Counter.DOWNTIME_BYTES),
            Map.entry("postcopy_bytes", Counter.POSTCOPY_BYTES));
    private static final Pattern TOLD = Pattern
            .compile("\\{(?:.*\\W)?\"(?:workload|mem_mib|outcome)\"\\s*:");
    private static final double MIB = 1 << 20;
    private static final double MILLIS = 1000;

    private SeriesImport() {
    }

    /**
     * Whether a line is one of a series.
     *
     * @param line the line
     * @return whether only a series has such a line
     */
    public static boolean tells(LogLine line) {
        return TOLD.matcher(line.raw()).lookingAt();
    }

    /**
     * Reads a series.
     *
     * @param source where from
     * @return a migration for each line
     * @throws IOException if it is broken or can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        LogLines lines = source.lines();
        List<FoundMigration> all = new ArrayList<>();
        for (LogLine line = lines.next(); line != null; line = lines.next()) {
            if (!line.raw().isBlank()) {
                lines.use();
                all.add(FoundMigration.of(recording(line)));
            }
            if (all.size() > ImportContent.MOST_MIGRATIONS) {
                throw new FormatException(
                        lines.place() + ": a series has at most " + ImportContent.MOST_MIGRATIONS + " migrations");
            }
        }
        if (all.isEmpty()) {
            throw new FormatException(lines.place() + ": the series holds no migration");
        }
        return ImportContent.of(all);
    }

    private static Recording recording(LogLine line) throws FormatException {
        try {
            return recording(JsonText.object(line.raw()));
        } catch (FormatException e) {
            throw e.at(line.place());
        } catch (IllegalArgumentException e) {
            throw new FormatException(line.place() + ": " + e.getMessage(), e);
        }
    }

    private static Recording recording(JsonNode line) throws FormatException {
        Optional<JsonNode> end = line.findObject("final");
        List<RecordingSample> samples = samples(line, end);
        return new Recording(request(line, end), rates(line), samples, events(line), Optional.of(end(line, end,
                samples)));
    }

    private static RecordingRequest request(JsonNode line, Optional<JsonNode> end)
            throws FormatException {
        String workload = line.findText("workload").orElseThrow(() -> line.wrong("workload", "the name of a workload"));
        String capability = line.findText("capability").orElse("none");
        double limit = line.findAmount("max_bandwidth").orElse(0);
        double downtime = line.findAmount("downtime_limit_ms").orElse(300);
        String note = line.findText("note").orElse("");
        String name = String.format(Locale.ROOT, "%s, %.0f MiB/s, %s%s%s", workload, limit / MIB, capability,
                downtime == 300 ? "" : String.format(Locale.ROOT, ", %.0f ms", downtime),
                note.isBlank() ? "" : ", " + note);
        RecordingRequest.Builder request = RecordingRequest.of(name, workload)
                .source("QEMU " + line.findText("qemu").orElse("")).started(line.findText("started").orElse(""))
                .capabilities(capabilities(capability)).maxBandwidth(limit).downtimeLimitMillis(downtime)
                .maxPostcopyBandwidth(line.findAmount("postcopy_bandwidth").orElse(0)).guest("workload", workload)
                .guest("append", line.findText("append").orElse(""));
        OptionalDouble memory = line.findAmount("mem_mib");
        memory.ifPresent(mib -> request.memoryBytes(Math.round(mib * MIB)));
        line.findAmount("cap_s").ifPresent(seconds -> request.timeoutMillis(seconds * MILLIS));
        Optional<JsonNode> cpu = line.findObject("cpu_ms");
        OptionalDouble total = end.isPresent() ? end.get().findAmount("total-time") : OptionalDouble.empty();
        if (cpu.isPresent() && cpu.get().findAmount("src").isPresent() && total.orElse(0) > 0) {
            request.guest("cpuUse", String.format(Locale.ROOT, "%.3f",
                    Math.min(1, cpu.get().findAmount("src").getAsDouble() / total.getAsDouble())));
        }
        return request.build();
    }

    private static List<String> capabilities(String text) {
        List<String> names = new ArrayList<>();
        for (String one : text.split("\\+")) {
            if (!one.equals("none") && !one.isBlank()) {
                names.add(one.equals("postcopy") ? "postcopy-ram" : one);
            }
        }
        return names;
    }

    private static List<DirtyRateMeasurement> rates(JsonNode line) throws FormatException {
        List<DirtyRateMeasurement> rates = new ArrayList<>();
        Optional<JsonNode> modes = line.findObject("dirty_rate_before");
        if (modes.isPresent()) {
            for (String mode : modes.get().names()) {
                rate(modes.get(), mode).ifPresent(rates::add);
            }
        }
        return rates;
    }

    private static Optional<DirtyRateMeasurement> rate(JsonNode modes, String mode) throws FormatException {
        Optional<JsonNode> answer = modes.findObject(mode);
        if (answer.isEmpty() || answer.get().findAmount("dirty-rate").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DirtyRateMeasurement(answer.get().findAmount("calc-time").orElse(1) * MILLIS,
                answer.get().findAmount("dirty-rate").getAsDouble() * MIB, mode));
    }

    private static List<RecordingSample> samples(JsonNode line, Optional<JsonNode> end)
            throws FormatException {
        Map<Long, Map<Counter, Double>> encoded = encoded(line);
        List<RecordingSample> samples = new ArrayList<>();
        Optional<JsonNode> table = line.findObject("samples");
        if (table.isEmpty()) {
            return samples;
        }
        List<String> columns = table.get().findItems("columns", JsonNode::text);
        double total = end.isPresent() && end.get().findObject("ram").isPresent()
                ? end.get().findObject("ram").get().findAmount("total").orElse(-1) : -1;
        int row = 0;
        for (List<String> texts : table.get().findItems("rows", cells -> cells.items(JsonNode::plain))) {
            RecordingSample sample = sample(columns, texts, "samples.rows[" + row++ + ']');
            Map<Counter, Double> values = new HashMap<>(sample.values());
            values.putAll(encoded.getOrDefault(Math.round(sample.timeMillis()), Map.of()));
            if (total > 0 && values.containsKey(Counter.REMAINING)) {
                values.put(Counter.TOTAL, total);
            }
            samples.add(new RecordingSample(sample.timeMillis(), sample.status().orElse(""), values));
        }
        if (!samples.isEmpty() && end.isPresent() && end.get().has("ram")) {
            double last = samples.get(samples.size() - 1).timeMillis();
            samples.add(MigrateAnswer.sample(last, end.get()));
        }
        samples.sort(Comparator.comparingDouble(RecordingSample::timeMillis));
        return samples;
    }

    private static RecordingSample sample(List<String> columns, List<String> cells, String place)
            throws FormatException {
        if (cells.size() != columns.size()) {
            throw new FormatException(place + " must have " + columns.size() + " cells, not " + cells.size());
        }
        Map<Counter, Double> values = RecordingSample.newValues();
        double time = -1;
        String status = "";
        for (int i = 0; i < cells.size(); i++) {
            String column = columns.get(i);
            if (cells.get(i) == null) {
                continue;
            }
            if (column.equals("status")) {
                status = cells.get(i);
            } else if (column.equals("t_ms")) {
                time = ExactNumbers.amount(place + ".t_ms", cells.get(i));
            } else if (COLUMNS.containsKey(column)) {
                values.put(COLUMNS.get(column), ExactNumbers.amount(place + '.' + column, cells.get(i)));
            }
        }
        if (time < 0) {
            throw new FormatException(place + " must have a time t_ms");
        }
        return new RecordingSample(time, status, values);
    }

    /** The counters of XBZRLE are given with the passes alone: by the time of the sample that they are from. */
    private static Map<Long, Map<Counter, Double>> encoded(JsonNode line) throws FormatException {
        Map<Long, Map<Counter, Double>> encoded = new HashMap<>();
        for (JsonNode pass : line.findItems("iterations", JsonNode::object)) {
            Map<Counter, Double> values = RecordingSample.newValues();
            MigrateAnswer.takeXbzrle(pass.findObject("xbzrle"), values);
            if (!values.isEmpty()) {
                encoded.put(Math.round(pass.findAmount("begin_ms").orElse(0) + pass.findAmount("late_ms").orElse(0)),
                        values);
            }
        }
        return encoded;
    }

    private static List<RecordingEvent> events(JsonNode line) throws FormatException {
        List<RecordingEvent> events = new ArrayList<>();
        for (JsonNode event : line.findItems("events", JsonNode::object)) {
            String who = event.findText("who").orElse("");
            events.add(new RecordingEvent(
                    event.findAmount("t_ms").orElseThrow(() -> event.wrong("t_ms", "a number of 0 or more")),
                    side(who), event.findText("event").orElse(""), Map.copyOf(event.findTexts("data"))));
        }
        events.sort(Comparator.comparingDouble(RecordingEvent::timeMillis));
        return events;
    }

    private static String side(String who) {
        return switch (who) {
            case "src" -> RecordingEvent.SOURCE;
            case "dst" -> RecordingEvent.DESTINATION;
            default -> RecordingEvent.DRIVER;
        };
    }

    private static RecordingOutcome end(JsonNode line, Optional<JsonNode> end, List<RecordingSample> samples)
            throws FormatException {
        Outcome known = outcome(line);
        double last = samples.isEmpty() ? 0 : samples.get(samples.size() - 1).timeMillis();
        OptionalDouble total = end.isPresent() ? end.get().findAmount("total-time") : OptionalDouble.empty();
        OptionalDouble downtime = end.isPresent() ? end.get().findAmount("downtime") : OptionalDouble.empty();
        Optional<JsonNode> guest = line.findObject("guest");
        OptionalDouble gap = guest.isPresent() ? guest.get().findAmount("service_gap_ms") : OptionalDouble.empty();
        boolean lost = line.findText("outcome").orElse("").equals("postcopy-paused");
        return new RecordingOutcome(known, lost ? "Post-copy was interrupted and not recovered." : "",
                total.isPresent() ? total : OptionalDouble.of(last), downtime, gap, OptionalLong.empty(), lost);
    }

    private static Outcome outcome(JsonNode line) throws FormatException {
        return switch (line.findText("outcome").orElse("")) {
            case "completed" -> Outcome.COMPLETED;
            case "did not converge" -> Outcome.NOT_CONVERGED;
            case "cancelled" -> Outcome.CANCELLED;
            case "failed", "postcopy-paused" -> Outcome.FAILED;
            default -> throw line.wrong("outcome",
                    "completed, failed, cancelled, did not converge or postcopy-paused");
        };
    }
}
