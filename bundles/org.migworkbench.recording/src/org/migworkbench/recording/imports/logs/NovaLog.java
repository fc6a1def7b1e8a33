package org.migworkbench.recording.imports.logs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.text.LogLine;

/**
 * Reads logs of nova-compute with its libvirt driver ({@code nova.virt.libvirt.driver}, {@code .migration}). Progress is told
 * once in 30 s, once in 5 s with debug messages; instances are told apart by their ids.
 */
public final class NovaLog implements LogReader {

    private static final Pattern INSTANCE = Pattern.compile("\\[instance: ([0-9A-Za-z-]{1,64})\\]");
    private static final Map<String, Counter> COUNTERS = Map.of("sent", Counter.TRANSFERRED, "left", Counter.REMAINING,
            "total", Counter.TOTAL);

    private final LineRules rules = new LineRules();
    private final List<MigrationTrace> all = new ArrayList<>();
    private final Map<String, MigrationTrace> open = new HashMap<>();

    NovaLog() {
        rules.on("Migration running for",
                "running for (?<secs>\\d{1,9}) secs, memory.{1,40}bytes processed=(?<sent>\\d{1,20}),"
                        + " remaining=(?<left>\\d{1,20}), total=(?<total>\\d{1,20})(?:.{1,60}processed=(?<disk>\\d{1,20}))?",
                this::running)
                .on("Migration running for", "running for (?<secs>\\d{1,9}) secs.{0,3} memory progress.{1,20}\\("
                        + "SIZE processed, SIZE remaining, SIZE total\\)(?:.{1,200}memory bandwidth (\\d{1,9}) MB/s)?",
                        this::runningSizes)
                .on("Increasing downtime to", "to (\\d{1,9}) ms", this::limit)
                .on("Live migration not completed after", "after (\\d{1,9}) sec", this::timeout)
                .on("Live migration stuck for", "for (\\d{1,9}) sec",
                        (line, found) -> trace(line).end(Outcome.NOT_CONVERGED,
                                "Given up by Nova: no progress for " + found.group(1) + " s.", at(line), none()))
                .on("Switching to post-copy", "", (line, found) -> driver(line, "migrate-start-postcopy"))
                .on("low watermark", "low watermark (\\d{1,20}) bytes (\\d{1,9}) seconds ago", this::watermark);
        ends();
    }

    /**
     * Whether a line is one of such a log.
     *
     * @param logged the line
     * @return whether only such a log has this line
     */
    public static boolean tells(LogLine logged) {
        String line = logged.text();
        return line.contains("Migration running for ") && line.contains(" secs")
                || line.contains("[instance: ") && (line.contains("Increasing downtime to ")
                        || line.contains("Live migration not completed after ")
                        || line.contains("Starting monitoring of live migration"));
    }

    /**
     * Reads such a log.
     *
     * @param source where from
     * @return the migrations in it
     * @throws IOException if there is none, or it can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        return LogImport.read(source, NovaLog::new);
    }

    private void ends() {
        rules.on("Starting monitoring of live migration", "", (line, found) -> begin(line).anchor(line, 0))
                .on("Migration operation has completed", "", (line, found) -> complete(line))
                .on("Migration operation was cancelled", "", (line, found) -> cancel(line))
                .on("Migration operation has aborted", "", (line, found) -> cancel(line))
                .on("Live Migration failure", "Live Migration failure: (.{1,200})", this::fail)
                .on("Migration operation failed", "", (line, found) -> end(line, Outcome.FAILED, ""))
                .on("finished successfully", "Migrating instance to .{1,100} finished successfully",
                        (line, found) -> complete(line))
                .on("VM Paused (Lifecycle Event)", "", (line, found) -> known(line, "VM Paused"))
                .on("VM Stopped (Lifecycle Event)", "", (line, found) -> known(line, "VM Stopped"))
                .on("VM Resumed (Lifecycle Event)", "", (line, found) -> known(line, "VM Resumed"));
    }

    @Override
    public boolean take(LogLine line) {
        return rules.take(line);
    }

    private static String instance(LogLine line) {
        Matcher found = INSTANCE.matcher(line.text());
        return found.find() ? found.group(1) : "instance";
    }

    private MigrationTrace begin(LogLine line) {
        String id = instance(line);
        MigrationTrace trace = new MigrationTrace(id, "nova-compute");
        trace.request().policy("nova", Map.of());
        trace.at(line);
        open.put(id, trace);
        all.add(trace);
        return trace;
    }

    /** The migration that a line belongs to, begun where there is none. */
    private MigrationTrace trace(LogLine line) {
        MigrationTrace known = open.get(instance(line));
        return known == null ? begin(line) : known;
    }

    private double at(LogLine line) {
        return trace(line).at(line);
    }

    private static OptionalDouble none() {
        return OptionalDouble.empty();
    }

    private void running(LogLine line, Matcher found) {
        running(line, found, LogNumbers.counters(found, COUNTERS));
        String disk = found.group("disk");
        if (disk != null && LogNumbers.number(disk) > 0) {
            trace(line).note("Disks were copied as well: only the memory is read.");
        }
    }

    private void runningSizes(LogLine line, Matcher found) {
        Map<Counter, Double> values = RecordingSample.newValues();
        values.put(Counter.TRANSFERRED, LogNumbers.bytes(found, 2));
        values.put(Counter.REMAINING, LogNumbers.bytes(found, 4));
        values.put(Counter.TOTAL, LogNumbers.bytes(found, 6));
        if (found.group(8) != null) {
            values.put(Counter.MBPS, LogNumbers.number(found.group(8)) * LogNumbers.MBIT_OF_MIB);
        }
        running(line, found, values);
    }

    private void running(LogLine line, Matcher found, Map<Counter, Double> values) {
        double elapsed = LogNumbers.number(found.group("secs")) * LogNumbers.MILLIS;
        MigrationTrace trace = trace(line);
        double last = trace.lastSample().map(RecordingSample::timeMillis).orElse(-1.0);
        if (elapsed < last || trace.outcome().isPresent() && elapsed <= last) {
            trace = begin(line);
            last = -1;
        }
        if (last < 0) {
            trace.anchor(line, elapsed);
        } else {
            trace.at(line);
        }
        trace.reopen();
        if (values.getOrDefault(Counter.TOTAL, 0.0) > 0) {
            trace.sample(elapsed, "active", values);
        }
        trace.note("Nova logs whole seconds and no passes. The limit of the downtime is the last that it set.");
    }

    private void limit(LogLine line, Matcher found) {
        MigrationTrace trace = trace(line);
        if (trace.outcome().isPresent()) {
            trace = begin(line);
        }
        double millis = LogNumbers.number(found.group(1));
        trace.request().downtimeLimitMillis(millis);
        trace.event(trace.at(line), RecordingEvent.DRIVER, "migrate-set-parameters",
                Map.of("downtime-limit", found.group(1)));
    }

    private void timeout(LogLine line, Matcher found) {
        double millis = LogNumbers.number(found.group(1)) * LogNumbers.MILLIS;
        trace(line).request().timeoutMillis(millis);
        trace(line).end(Outcome.NOT_CONVERGED, "Given up by Nova: not completed after " + found.group(1) + " s.",
                millis,
                none());
    }

    private void watermark(LogLine line, Matcher found) {
        double ago = LogNumbers.number(found.group(2)) * LogNumbers.MILLIS;
        trace(line).note("least", "The least that was left: " + found.group(1) + " bytes, "
                + Math.round(Math.max(0, at(line) - ago) / LogNumbers.MILLIS) + " s after the beginning.");
    }

    private void driver(LogLine line, String name) {
        trace(line).reopen();
        trace(line).event(at(line), RecordingEvent.DRIVER, name, Map.of());
    }

    /** An event of a guest counts only while it is migrated. */
    private void known(LogLine line, String name) {
        MigrationTrace trace = open.get(instance(line));
        if (trace != null && trace.outcome().isEmpty()) {
            trace.event(trace.at(line), RecordingEvent.DRIVER, name, Map.of());
        }
    }

    private void complete(LogLine line) {
        MigrationTrace trace = open.get(instance(line));
        if (trace != null && trace.outcome().map(end -> end.outcome() != Outcome.COMPLETED).orElse(true)) {
            trace.reopen();
            trace.end(Outcome.COMPLETED, "", trace.at(line), none());
            trace.note("Nova doesn't log the downtime.");
        }
    }

    private void cancel(LogLine line) {
        end(line, Outcome.CANCELLED, "");
    }

    private void fail(LogLine line, Matcher found) {
        String reason = found.group(1).strip();
        end(line,
                reason.contains("canceled by client") || reason.contains("aborted") ? Outcome.CANCELLED
                        : Outcome.FAILED,
                reason);
    }

    private void end(LogLine line, Outcome how, String reason) {
        MigrationTrace trace = open.get(instance(line));
        if (trace != null) {
            trace.end(how, reason, trace.at(line), none());
        }
    }

    @Override
    public List<MigrationTrace> found() {
        return all.stream().filter(trace -> !trace.isEmpty()).toList();
    }

    @Override
    public String nothing() {
        return "the log of nova-compute tells no progress; such lines hold \"Migration running for\" and are written once"
                + " in 30 s, or in 5 s with debug = True";
    }
}
