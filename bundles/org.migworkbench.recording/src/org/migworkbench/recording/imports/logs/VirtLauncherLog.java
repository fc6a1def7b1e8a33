package org.migworkbench.recording.imports.logs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.format.JsonNode;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.text.LineTime;
import org.migworkbench.recording.imports.text.LogLine;

/**
 * Reads logs of KubeVirt's virt-launcher: JSON objects line by line, of which {@code Migration info for} tells what
 * {@code virsh domjobinfo} would (pkg/virt-launcher/virtwrap, {@code LogMigrationInfo}). Migrations are told apart by their
 * ids, guests by their names.
 */
public final class VirtLauncherLog implements LogReader {

    private static final Pattern FIELD = Pattern.compile("\\b([A-Z][A-Za-z]{2,24}):(\\d{1,20})(ms|MiB|Mbps)?");
    /** The last field of the line: without it the line was cut. */
    private static final String LAST_FIELD = "DiskMbps:";
    /** Old versions divided bytes per second by 8 where they meant to multiply. */
    private static final double OLD_FACTOR = 64;
    private static final Map<String, Counter> COUNTERS = Map.of("MemoryProcessed", Counter.TRANSFERRED,
            "MemoryRemaining", Counter.REMAINING, "MemoryTotal", Counter.TOTAL, "MemoryBandwidth", Counter.MBPS,
            "Iteration", Counter.DIRTY_SYNC_COUNT, "PostcopyRequests", Counter.POSTCOPY_REQUESTS, "ConstantPages",
            Counter.DUPLICATE, "NormalPages", Counter.NORMAL, "ExpectedDowntime", Counter.EXPECTED_DOWNTIME, "Downtime",
            Counter.DOWNTIME);

    private final LineRules rules = new LineRules();
    private final List<MigrationTrace> all = new ArrayList<>();
    private final Map<String, MigrationTrace> byMigration = new HashMap<>();
    private final Map<String, MigrationTrace> byGuest = new HashMap<>();
    private String guest = "";
    private String reason = "";

    VirtLauncherLog() {
        rules.on("Migration info for", "Migration info for ([0-9A-Za-z-]{0,64}): (TimeElapsed:(\\d{1,15})ms .*)$",
                this::info)
                .on("Starting post copy mode", "", (line, found) -> driver(line, "migrate-start-postcopy", Map.of()))
                .on("Pausing the guest to allow", "", (line, found) -> driver(line, "stop", Map.of()))
                .on("Setting max downtime to", "(\\d{1,12})ms", (line, found) -> driver(line, "migrate-set-parameters",
                        Map.of("downtime-limit", found.group(1))))
                .on("Migration has been completed", "", (line, found) -> end(line, Outcome.COMPLETED, ""))
                .on("Migration was canceled", "", (line, found) -> end(line, Outcome.CANCELLED, ""))
                .on("Live migration abort", "with reason: (.{1,200})", this::abort)
                .on("Live migration failed", "", (line, found) -> fail(line))
                .on("Migration job failed", "", (line, found) -> fail(line));
    }

    /**
     * Whether a line is one of such a log.
     *
     * @param logged the line
     * @return whether only such a log has this line
     */
    public static boolean tells(LogLine logged) {
        String line = logged.text();
        return line.contains("\"component\":\"virt-launcher\"") || line.contains("Migration info for ")
                && line.contains("TimeElapsed:");
    }

    /**
     * Reads such a log.
     *
     * @param source where from
     * @return the migrations in it
     * @throws IOException if there is none, or it can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        return LogImport.read(source, VirtLauncherLog::new);
    }

    @Override
    public boolean take(LogLine line) {
        int brace = line.raw().indexOf('{');
        if (brace < 0) {
            return rules.take(line);
        }
        try {
            JsonNode fields = JsonText.object(line.raw().substring(brace));
            guest = fields.findText("namespace").orElse("") + '/' + fields.findText("name").orElse("");
            reason = fields.findText("reason").orElse("");
            Optional<LineTime> time = LineTime.of(fields.findText("timestamp").orElse("")).or(line::time);
            return rules.take(InnerTime.with(line, fields.findText("msg").orElse(""), time));
        } catch (FormatException e) {
            // Cut off, or a message of another program among the lines.
            return false;
        }
    }

    private void info(LogLine line, Matcher found) {
        if (!found.group(2).contains(LAST_FIELD)) {
            return;
        }
        double elapsed = LogNumbers.number(found.group(3));
        MigrationTrace trace = byMigration.get(found.group(1));
        if (trace == null || elapsed < trace.lastSample().map(RecordingSample::timeMillis).orElse(0.0)) {
            trace = begin(line, found.group(1), elapsed);
        }
        trace.at(line);
        Map<String, Double> fields = fields(found.group(2));
        Map<Counter, Double> values = values(fields);
        boolean ended = fields.containsKey("Downtime");
        trace.sample(elapsed, ended ? "completed" : "active", values);
        if (ended) {
            trace.reopen();
            trace.end(Outcome.COMPLETED, "", elapsed, OptionalDouble.of(fields.get("Downtime")));
        }
        if (fields.getOrDefault("DataTotal", 0.0) > fields.getOrDefault("MemoryTotal", 0.0)) {
            trace.note("Disks were copied as well: only the memory is read.");
        }
    }

    private MigrationTrace begin(LogLine line, String id, double elapsed) {
        String vm = guest.length() > 1 ? guest : id;
        MigrationTrace trace = new MigrationTrace(vm, "KubeVirt virt-launcher");
        trace.request().policy("kubevirt", Map.of());
        trace.anchor(line, elapsed);
        byMigration.put(id, trace);
        byGuest.put(guest, trace);
        all.add(trace);
        return trace;
    }

    private static Map<String, Double> fields(String text) {
        Map<String, Double> fields = new HashMap<>();
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            double factor = "MiB".equals(field.group(3)) ? LogNumbers.MIB : 1;
            fields.put(field.group(1), LogNumbers.number(field.group(2)) * factor);
        }
        return fields;
    }

    private static Map<Counter, Double> values(Map<String, Double> fields) {
        Map<Counter, Double> values = RecordingSample.newValues();
        COUNTERS.forEach((name, counter) -> {
            if (fields.containsKey(name)) {
                values.put(counter, fields.get(name));
            }
        });
        if (fields.containsKey("DirtyRate")) {
            values.put(Counter.DIRTY_PAGES_RATE, fields.get("DirtyRate") * LogNumbers.BYTES_OF_MBIT / LogNumbers.PAGE);
        }
        return values;
    }

    private void driver(LogLine line, String name, Map<String, String> data) {
        MigrationTrace trace = byGuest.get(guest);
        if (trace != null) {
            trace.event(trace.at(line), RecordingEvent.DRIVER, name, data);
        }
    }

    private void abort(LogLine line, Matcher found) {
        String why = found.group(1).strip();
        boolean givenUp = why.contains("not completed after") || why.contains("stuck for") || why.contains("exceeds");
        end(line, givenUp ? Outcome.NOT_CONVERGED : Outcome.CANCELLED, why);
    }

    private void fail(LogLine line) {
        end(line, reason.contains("canceled by client") ? Outcome.CANCELLED : Outcome.FAILED, reason);
    }

    private void end(LogLine line, Outcome how, String why) {
        MigrationTrace trace = byGuest.get(guest);
        if (trace != null) {
            trace.end(how, why, trace.at(line), OptionalDouble.empty());
        }
    }

    @Override
    public List<MigrationTrace> found() {
        all.stream().filter(VirtLauncherLog::tellsSixtyFourths).forEach(trace -> {
            trace.multiply(Counter.MBPS, OLD_FACTOR);
            trace.multiply(Counter.DIRTY_PAGES_RATE, OLD_FACTOR);
            trace.note(
                    "Bandwidth and dirty rate are 64 times what this log says: old versions of KubeVirt divided bytes by 8"
                            + " and called them bits.");
        });
        return all;
    }

    /** Whether far more was sent on average than each of the bandwidths told: the error of old versions. */
    private static boolean tellsSixtyFourths(MigrationTrace trace) {
        List<RecordingSample> told = trace.samples().stream()
                .filter(sample -> sample.value(Counter.MBPS).orElse(0) > 0 && sample.timeMillis() > 0).toList();
        return !told.isEmpty() && told.stream().allMatch(sample -> sample.value(Counter.TRANSFERRED).orElse(0)
                / LogNumbers.BYTES_OF_MBIT / sample.timeMillis()
                * LogNumbers.MILLIS > sample.value(Counter.MBPS).orElse(0) * Math.sqrt(OLD_FACTOR));
    }

    @Override
    public String nothing() {
        return "the log of virt-launcher has no line \"Migration info for\"; virt-launcher writes them with a log"
                + " verbosity of 2, older versions of 4";
    }
}
