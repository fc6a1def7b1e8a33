package org.migworkbench.recording.imports.logs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.text.LogLine;

/**
 * Reads progress lines that people see while a tool waits: of igvm ("memory 5% 191/3585MiB") and Ganeti ("memory transfer
 * progress: 12.34 %", percent of the memory that may exceed 100).
 */
public final class ProgressLog implements LogReader {

    private final LineRules rules = new LineRules();
    private final List<MigrationTrace> all = new ArrayList<>();
    private MigrationTrace open;
    private boolean untimed;

    ProgressLog() {
        rules.on("Migration progress:", "memory \\d{1,6}% (\\d{1,12})/(\\d{1,12})MiB", this::memory)
                .on("memory transfer progress", "progress: (\\d{1,9}\\.\\d{1,4}) ?%", this::percent)
                .on("starting memory transfer", "", (line, found) -> begin(line, "Ganeti"))
                .on("memory transfer complete", "", (line, found) -> end(line, Outcome.COMPLETED, ""))
                .on("Migration failed, aborting", "", (line, found) -> end(line, Outcome.FAILED, ""));
    }

    /**
     * Whether a line is one of such a log.
     *
     * @param logged the line
     * @return whether only such a log has this line
     */
    public static boolean tells(LogLine logged) {
        String line = logged.text();
        return line.contains("Migration progress: ") && line.contains("MiB")
                || line.contains("memory transfer progress: ")
                || line.contains("* starting memory transfer");
    }

    /**
     * Reads such a log.
     *
     * @param source where from
     * @return the migrations in it
     * @throws IOException if there is none, or it can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        return LogImport.read(source, ProgressLog::new);
    }

    @Override
    public boolean take(LogLine line) {
        return rules.take(line);
    }

    private MigrationTrace begin(LogLine line, String program) {
        open = new MigrationTrace("", program);
        open.at(line);
        all.add(open);
        return open;
    }

    private void memory(LogLine line, Matcher found) {
        untimed |= line.time().isEmpty();
        double sent = LogNumbers.number(found.group(1)) * LogNumbers.MIB;
        boolean again = open != null && open.lastSample()
                .map(last -> last.value(Counter.TRANSFERRED).orElse(0) > sent).orElse(false);
        if (open == null || again) {
            begin(line, "igvm").beginsLate();
        }
        Map<Counter, Double> values = RecordingSample.newValues();
        values.put(Counter.TRANSFERRED, sent);
        values.put(Counter.TOTAL, LogNumbers.number(found.group(2)) * LogNumbers.MIB);
        open.sample(open.at(line), "active", values);
        open.note("igvm tells neither passes nor what was left, nor how it ended.");
    }

    private void percent(LogLine line, Matcher found) {
        untimed |= line.time().isEmpty();
        if (open == null) {
            begin(line, "Ganeti").beginsLate();
        }
        Map<Counter, Double> values = RecordingSample.newValues();
        values.put(Counter.TOTAL_TIME, open.at(line));
        open.sample(open.at(line), "active", values);
        open.event(open.at(line), "driver", "progress", Map.of("percentOfMemory", found.group(1)));
        open.note("Ganeti tells what was sent in percent of the memory, and not how much that is: bytes aren't known.");
    }

    private void end(LogLine line, Outcome how, String reason) {
        if (open != null) {
            open.end(how, reason, open.at(line), OptionalDouble.empty());
            open = null;
        }
    }

    @Override
    public List<MigrationTrace> found() {
        return all.stream().filter(MigrationTrace::isTimed)
                .filter(trace -> !trace.isEmpty() || trace.outcome().isPresent()).toList();
    }

    @Override
    public String nothing() {
        return untimed
                ? "the progress lines have no times, so that neither rates nor durations can be known; log them with"
                        + " their times (\"... 2>&1 | ts '%Y-%m-%d %H:%M:%.S'\")"
                : "the log tells no progress of memory";
    }
}
