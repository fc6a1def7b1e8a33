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
 * Reads logs of vdsm, the agent of oVirt and RHV ({@code vdsm/virt/migration.py}). Its "MB" are 2^20 bytes, its zero "MB" are
 * pages. Guests are told apart by their ids.
 */
public final class VdsmLog implements LogReader {

    private static final Pattern GUEST = Pattern.compile("vmId=[`']([0-9A-Za-z-]{1,64})");
    private static final String PROGRESS = "Migration Progress: (?<secs>\\d{1,9}(?:\\.\\d{1,9})?) seconds elapsed,"
            + " \\d{1,3}% of data processed";

    private final LineRules rules = new LineRules();
    private final List<MigrationTrace> all = new ArrayList<>();
    private final Map<String, MigrationTrace> open = new HashMap<>();

    VdsmLog() {
        rules.on("Migration Progress",
                PROGRESS + ", total data: (?<total>\\d{1,15})MB, processed data: (?<sent>\\d{1,15})MB,"
                        + " remaining data: (?<left>\\d{1,15})MB, transfer speed (?<rate>\\d{1,9})MBps,"
                        + " zero pages: (?<zero>\\d{1,18})(?:MB)?(?:, compressed: (?<packed>\\d{1,15})MB)?"
                        + "(?:, dirty rate: (?<dirty>-?\\d{1,18}))?(?:, memory iteration: (?<pass>-?\\d{1,9}))?",
                this::progress)
                .on("Migration Progress", PROGRESS + ", (\\d{1,3})% of mem processed", this::percent)
                .on("starting migration to", "", (line, found) -> begin(line).anchor(line, 0))
                .on("setting migration downtime to", "to (\\d{1,9})", this::limit)
                .on("Setting downtime to", "to (\\d{1,9})", this::limit)
                .on("setting migration max bandwidth to", "to (\\d{1,9})", (line, found) -> trace(line).request()
                        .maxBandwidth(LogNumbers.number(found.group(1)) * LogNumbers.MIB))
                .on("switch_migration_to_post_copy", "",
                        (line, found) -> driver(line, "migrate-start-postcopy", Map.of()))
                .on("Switching to post-copy", "", (line, found) -> driver(line, "migrate-start-postcopy", Map.of()));
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
        return line.contains("Migration Progress: ") && line.contains(" seconds elapsed, ")
                || line.contains("vmId=") && line.contains("starting migration to qemu");
    }

    /**
     * Reads such a log.
     *
     * @param source where from
     * @return the migrations in it
     * @throws IOException if there is none, or it can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        return LogImport.read(source, VdsmLog::new);
    }

    private void ends() {
        rules.on("migration took", "migration took (\\d{1,9}) seconds to complete", this::complete)
                .on("Creation of destination VM took", "", (line, found) -> trace(line).at(line))
                .on("The migration will be aborted",
                        "The migration took (\\d{1,9}) seconds which is exceeding the configured"
                                + " maximum time for migrations of (\\d{1,9}) seconds",
                        this::timeout)
                .on("Migration is stuck", "Hasn't progressed in (\\d{1,9})", (line, found) -> end(line,
                        Outcome.NOT_CONVERGED, "Given up by vdsm: no progress for " + found.group(1) + " s."))
                .on("Aborting migration", "", (line, found) -> end(line, Outcome.NOT_CONVERGED,
                        "Given up by vdsm: the last step of its schedule."))
                .on("canceled by client", "", (line, found) -> end(line, Outcome.CANCELLED, ""))
                .on("Migration canceled", "", (line, found) -> end(line, Outcome.CANCELLED, ""))
                .on("operation aborted", "", (line, found) -> end(line, Outcome.CANCELLED, ""))
                .on("Failed to migrate", "", (line, found) -> end(line, Outcome.FAILED, ""))
                .on("migration destination error", "(migration destination error: .{1,200})",
                        (line, found) -> end(line, Outcome.FAILED, found.group(1)))
                .on("Migration stalling", "", (line, found) -> trace(line).at(line));
    }

    @Override
    public boolean take(LogLine line) {
        return rules.take(line);
    }

    private static String guest(LogLine line) {
        Matcher found = GUEST.matcher(line.text());
        return found.find() ? found.group(1) : "guest";
    }

    private MigrationTrace begin(LogLine line) {
        String id = guest(line);
        MigrationTrace earlier = open.get(id);
        if (earlier != null && earlier.isEmpty() && earlier.outcome().isEmpty()) {
            return earlier;
        }
        MigrationTrace trace = new MigrationTrace(id, "vdsm");
        trace.at(line);
        open.put(id, trace);
        all.add(trace);
        return trace;
    }

    private MigrationTrace trace(LogLine line) {
        MigrationTrace known = open.get(guest(line));
        return known == null ? begin(line) : known;
    }

    private void progress(LogLine line, Matcher found) {
        Map<Counter, Double> values = RecordingSample.newValues();
        values.put(Counter.TOTAL, size(found, "total"));
        values.put(Counter.TRANSFERRED, size(found, "sent"));
        values.put(Counter.REMAINING, size(found, "left"));
        values.put(Counter.MBPS, LogNumbers.number(found.group("rate")) * LogNumbers.MBIT_OF_MIB);
        values.put(Counter.DUPLICATE, LogNumbers.number(found.group("zero")));
        known(found, "packed").ifPresent(mib -> values.put(Counter.XBZRLE_BYTES, mib * LogNumbers.MIB));
        known(found, "dirty").ifPresent(rate -> values.put(Counter.DIRTY_PAGES_RATE, rate));
        known(found, "pass").ifPresent(pass -> values.put(Counter.DIRTY_SYNC_COUNT, pass));
        MigrationTrace trace = sampled(line, found, values);
        if (!values.containsKey(Counter.DIRTY_SYNC_COUNT)) {
            trace.note("This log doesn't tell passes.");
        }
        trace.note(
                "vdsm's \"data\" holds the disks too, if they were copied; what it calls MB of zero pages are pages.");
    }

    private static double size(Matcher found, String group) {
        return LogNumbers.number(found.group(group)) * LogNumbers.MIB;
    }

    /** A number that is -1 or missing where libvirt doesn't tell it. */
    private static OptionalDouble known(Matcher found, String group) {
        String text = found.group(group);
        return text == null || text.startsWith("-") ? OptionalDouble.empty()
                : OptionalDouble.of(LogNumbers.number(text));
    }

    private void percent(LogLine line, Matcher found) {
        Map<Counter, Double> values = RecordingSample.newValues();
        values.put(Counter.TOTAL_TIME, LogNumbers.number(found.group("secs")) * LogNumbers.MILLIS);
        MigrationTrace trace = sampled(line, found, values);
        trace.note(
                "This version of vdsm tells percent alone: the memory, what was sent and what was left aren't known.");
    }

    private MigrationTrace sampled(LogLine line, Matcher found, Map<Counter, Double> values) {
        double elapsed = LogNumbers.number(found.group("secs")) * LogNumbers.MILLIS;
        MigrationTrace trace = trace(line);
        double last = trace.lastSample().map(RecordingSample::timeMillis).orElse(-1.0);
        if (elapsed < last || trace.outcome().isPresent()) {
            trace = begin(line);
            last = -1;
        }
        if (last < 0) {
            trace.anchor(line, elapsed);
        } else {
            trace.at(line);
        }
        trace.sample(elapsed, "active", values);
        return trace;
    }

    private void limit(LogLine line, Matcher found) {
        MigrationTrace trace = trace(line).outcome().isPresent() ? begin(line) : trace(line);
        trace.request().downtimeLimitMillis(LogNumbers.number(found.group(1)));
        driver(line, "migrate-set-parameters", Map.of("downtime-limit", found.group(1)));
    }

    private void driver(LogLine line, String name, Map<String, String> data) {
        trace(line).event(trace(line).at(line), RecordingEvent.DRIVER, name, data);
    }

    private void complete(LogLine line, Matcher found) {
        MigrationTrace trace = open.get(guest(line));
        if (trace != null) {
            trace.end(Outcome.COMPLETED, "", trace.at(line), OptionalDouble.empty());
            trace.note("vdsm doesn't log the downtime.");
        }
    }

    private void timeout(LogLine line, Matcher found) {
        trace(line).request().timeoutMillis(LogNumbers.number(found.group(2)) * LogNumbers.MILLIS);
        end(line, Outcome.NOT_CONVERGED, "Given up by vdsm: not completed after " + found.group(1) + " s.");
    }

    private void end(LogLine line, Outcome how, String reason) {
        MigrationTrace trace = open.get(guest(line));
        if (trace != null) {
            trace.end(how, reason, trace.at(line), OptionalDouble.empty());
        }
    }

    @Override
    public List<MigrationTrace> found() {
        return all.stream().filter(trace -> !trace.isEmpty()).toList();
    }

    @Override
    public String nothing() {
        return "the log of vdsm tells no progress; such lines hold \"Migration Progress\" and are written once in 10 s, so"
                + " that a shorter migration leaves none";
    }
}
