package org.migworkbench.recording.imports.logs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.text.LogLine;

/**
 * Reads logs of Cloud Hypervisor's source (vmm/src/lib.rs): one line after each round with what it sent, or, in versions that
 * made five rounds, the ranges of dirty memory before each.
 */
public final class CloudHypervisorLog implements LogReader {

    private static final String NUMBER = "(\\d{1,15}(?:\\.\\d{1,9})?)";

    private final LineRules rules = new LineRules();
    private final List<MigrationTrace> all = new ArrayList<>();
    private MigrationTrace open;
    private double dirtyBytes = -1;
    private double sentBytes;
    private int rounds;

    CloudHypervisorLog() {
        rules.on("Precopy: iter=", "iter=(\\d{1,6}) total=(\\d{1,12})MiB curr=(\\d{1,12})MiB bw=" + NUMBER
                + "MiB/s transfer=" + NUMBER + "s overhead=\\d{1,12}ms est_downtime=(\\d{1,12})ms elapsed=" + NUMBER
                + "s",
                this::round)
                .on("Dirty memory migration", "Dirty memory migration (\\d{1,3}) of (\\d{1,3})", this::dirtyRound)
                .on("Dirty Memory Range Table", "", (line, found) -> table(line))
                .on("GPA:", "GPA: [0-9a-fA-F]{1,16} size: (\\d{1,15}) \\(KiB\\)", this::range)
                .on("Migration completed after", "after " + NUMBER + "s with a downtime of (\\d{1,12})ms"
                        + "(?: \\(goal was (\\d{1,12})ms\\))?", this::completed)
                .on("Migration complete", "Migration complete\\b", (line, found) -> end(line, Outcome.COMPLETED, ""))
                .on("Migration failed", "Migration failed: (.{1,200})",
                        (line, found) -> end(line, Outcome.FAILED, found.group(1).strip()))
                .on("Downtime breakdown:", "(final_iter:.{1,120})\\)", (line, found) -> trace(line)
                        .note("The downtime's parts: " + found.group(1) + '.'));
    }

    /**
     * Whether a line is one of such a log.
     *
     * @param logged the line
     * @return whether only such a log has this line
     */
    public static boolean tells(LogLine logged) {
        String line = logged.text();
        return line.contains("Precopy: iter=") || line.contains("Dirty memory migration ") && line.contains(" of ")
                || line.contains("Migration completed after ") && line.contains(" with a downtime of ");
    }

    /**
     * Reads such a log.
     *
     * @param source where from
     * @return the migrations in it
     * @throws IOException if there is none, or it can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        return LogImport.read(source, CloudHypervisorLog::new);
    }

    @Override
    public boolean take(LogLine line) {
        return rules.take(line);
    }

    private MigrationTrace begin(LogLine line) {
        open = new MigrationTrace("", "Cloud Hypervisor");
        open.request().policy("cloud-hypervisor", Map.of());
        all.add(open);
        rounds = 0;
        sentBytes = 0;
        open.at(line);
        return open;
    }

    private MigrationTrace trace(LogLine line) {
        return open == null ? begin(line) : open;
    }

    /** A round: what it had to send when it began, and that it has been sent when the line was written. */
    private void round(LogLine line, Matcher found) {
        int round = (int) LogNumbers.number(found.group(1));
        if (open == null || open.outcome().isPresent() || round < rounds) {
            begin(line);
        }
        rounds = round;
        double elapsed = LogNumbers.number(found.group(7)) * LogNumbers.MILLIS;
        double began = Math.max(0, elapsed - LogNumbers.number(found.group(5)) * LogNumbers.MILLIS);
        if (open.isEmpty()) {
            open.anchor(line, elapsed);
        } else {
            open.at(line);
        }
        double sent = LogNumbers.number(found.group(2)) * LogNumbers.MIB;
        double now = LogNumbers.number(found.group(3)) * LogNumbers.MIB;
        Map<Counter, Double> before = values(round, Math.max(sentBytes, sent - now), now);
        before.put(Counter.EXPECTED_DOWNTIME, LogNumbers.number(found.group(6)));
        open.event(began, RecordingEvent.SOURCE, RecordingEvent.PASS, Map.of("pass", Integer.toString(round + 1)));
        open.sample(began, "active", before);
        Map<Counter, Double> after = values(round, sent, 0);
        after.put(Counter.MBPS, LogNumbers.number(found.group(4)) * LogNumbers.MBIT_OF_MIB);
        after.put(Counter.EXPECTED_DOWNTIME, LogNumbers.number(found.group(6)));
        open.sample(elapsed, "active", after);
        sentBytes = sent;
    }

    private static Map<Counter, Double> values(int round, double sent, double left) {
        Map<Counter, Double> values = RecordingSample.newValues();
        values.put(Counter.DIRTY_SYNC_COUNT, round + 1.0);
        values.put(Counter.TRANSFERRED, sent);
        values.put(Counter.REMAINING, left);
        return values;
    }

    private void dirtyRound(LogLine line, Matcher found) {
        int round = (int) LogNumbers.number(found.group(1));
        if (open == null || open.outcome().isPresent() || round < rounds) {
            begin(line);
        }
        open.request().policy("cloud-hypervisor-passes", Map.of());
        closeTable(line);
        rounds = round;
    }

    private void table(LogLine line) {
        closeTable(line);
        dirtyBytes = 0;
        trace(line).at(line);
    }

    private void range(LogLine line, Matcher found) {
        if (dirtyBytes >= 0) {
            dirtyBytes += LogNumbers.number(found.group(1)) * 1024;
        }
        trace(line).at(line);
    }

    /** The ranges of a round are told one by one; its sample is of when they were fetched. */
    private void closeTable(LogLine line) {
        if (dirtyBytes >= 0 && open != null) {
            open.sample(open.last(), "active", values(rounds + 1, sentBytes, dirtyBytes));
            sentBytes += dirtyBytes;
            open.note("The first round isn't in the log: what was sent counts from the second.");
        }
        dirtyBytes = -1;
        if (open != null) {
            open.at(line);
        }
    }

    private void completed(LogLine line, Matcher found) {
        closeTable(line);
        if (found.group(3) != null) {
            trace(line).request().downtimeLimitMillis(LogNumbers.number(found.group(3)));
        }
        double total = LogNumbers.number(found.group(1)) * LogNumbers.MILLIS;
        double downtime = LogNumbers.number(found.group(2));
        if (trace(line).isEmpty()) {
            open.anchor(line, total);
        }
        open.event(total - downtime, RecordingEvent.SOURCE, RecordingEvent.STOP, Map.of());
        open.end(Outcome.COMPLETED, "", total, OptionalDouble.of(downtime));
    }

    private void end(LogLine line, Outcome how, String reason) {
        closeTable(line);
        trace(line).end(how, reason, open.at(line), OptionalDouble.empty());
    }

    @Override
    public List<MigrationTrace> found() {
        if (dirtyBytes >= 0 && open != null) {
            open.sample(open.last(), "active", values(rounds + 1, sentBytes, dirtyBytes));
            dirtyBytes = -1;
        }
        return all.stream().filter(trace -> !trace.isEmpty() || trace.outcome().isPresent()).toList();
    }

    @Override
    public String nothing() {
        return "the log of Cloud Hypervisor tells no round; such lines hold \"Precopy: iter=\" and are written with -vv";
    }
}
