package org.migworkbench.recording.imports.logs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.migworkbench.recording.imports.text.LineTime;
import org.migworkbench.recording.imports.text.LogLine;

/**
 * Reads vMotion's lines in ESXi's vmkernel.log. They tell of the end of pre-copy alone; each names its migration by a number,
 * which in older versions is its beginning in microseconds since 1970, by the source's clock.
 */
public final class VmkernelLog implements LogReader {

    private static final String ID = "(\\d{6,20}) [SD]: ";
    private static final String RATE = "(?:.{0,20}network bandwidth ~?(\\d{1,9}\\.\\d{1,9}) MB/s)?";
    /** 10^6 bit of 10^6 bytes. */
    private static final double BITS = 8;
    /** A number that is a beginning is so near before the line. */
    private static final double LONGEST_MILLIS = 24 * 3600 * 1000.0;

    private final LineRules rules = new LineRules();
    private final Map<String, MigrationTrace> open = new HashMap<>();
    private final List<MigrationTrace> all = new ArrayList<>();
    private final Map<MigrationTrace, Double> allSent = new LinkedHashMap<>();

    VmkernelLog() {
        rules.on("Stopping pre-copy", ID + "Stopping pre-copy: only (\\d{1,18}) pages left to send"
                + "(?:.{0,60}switchover time goal of (\\d{1,9}(?:\\.\\d{1,9})?) seconds)?" + RATE, this::goal)
                .on("Stopping pre-copy", ID + "Stopping pre-copy: (.{1,60}?) ?\\(Pages left to send: prev2 (\\d{1,18}),"
                        + " prev1? (\\d{1,18}), cur (\\d{1,18})" + RATE, this::noProgress)
                .on("Sent all modified pages", ID + "Sent all modified pages to destination" + RATE, this::sentAll)
                .on("Setting VMOTION info", "Source ts = (\\d{6,20}), src ip = <([^>]{1,64})> dest ip = <([^>]{1,64})>",
                        this::begin)
                .on("Estimated network bandwidth", ID + "Estimated network bandwidth (\\d{1,9}\\.\\d{1,9}) MB/s during"
                        + " pre-copy", this::estimated)
                .on("Received all changed pages", ID,
                        (line, found) -> driver(line, found, "Received all changed pages"))
                .on("Resume handshake successful", ID, (line, found) -> end(line, found, Outcome.COMPLETED, ""))
                .on("Migration considered a failure", ID, (line, found) -> end(line, found, Outcome.FAILED,
                        "The VMX considers the migration a failure."))
                .on("ailed", ID + "([^:]{0,80}[Ff]ailed.{0,160})", (line, found) -> end(line, found, Outcome.FAILED,
                        found.group(2).strip()));
    }

    /**
     * Whether a line is one of such a log.
     *
     * @param logged the line
     * @return whether only such a log has this line
     */
    public static boolean tells(LogLine logged) {
        String line = logged.text();
        return line.contains("VMotion")
                && (line.contains("Stopping pre-copy") || line.contains("Sent all modified pages")
                        || line.contains(" S: ") || line.contains(" D: "))
                || line.contains("Setting VMOTION info");
    }

    /**
     * Reads such a log.
     *
     * @param source where from
     * @return the migrations in it
     * @throws IOException if there is none, or it can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        return LogImport.read(source, VmkernelLog::new);
    }

    @Override
    public boolean take(LogLine line) {
        return (line.text().contains("VMotion") || line.text().contains("Migrate")) && rules.take(line);
    }

    private MigrationTrace trace(LogLine line, String id) {
        return trace(line, id, false);
    }

    private MigrationTrace trace(LogLine line, String id, boolean begins) {
        MigrationTrace known = open.get(id);
        if (known != null) {
            return known;
        }
        MigrationTrace trace = new MigrationTrace("", "ESXi vmkernel");
        open.put(id, trace);
        all.add(trace);
        double began = Double.parseDouble(id) / LogNumbers.MILLIS;
        double since = line.time().filter(LineTime::dated).map(time -> time.millis() - began).orElse(-1.0);
        if (since >= 0 && since <= LONGEST_MILLIS) {
            trace.anchor(line, since);
            trace.note("The beginning is told by vMotion's number, in microseconds since 1970.");
        } else {
            trace.at(line);
            if (!begins) {
                trace.beginsLate();
            }
        }
        return trace;
    }

    private void begin(LogLine line, Matcher found) {
        MigrationTrace trace = trace(line, found.group(1), true);
        trace.event(trace.at(line), RecordingEvent.DRIVER, "Setting VMOTION info",
                Map.of("source", found.group(2), "destination", found.group(3)));
    }

    private void goal(LogLine line, Matcher found) {
        if (found.group(3) != null) {
            trace(line, found.group(1)).request()
                    .downtimeLimitMillis(LogNumbers.number(found.group(3)) * LogNumbers.MILLIS);
        }
        left(line, found, 2, 4);
        driver(line, found, "Stopping pre-copy");
    }

    private void noProgress(LogLine line, Matcher found) {
        left(line, found, 5, 6);
        trace(line, found.group(1)).event(trace(line, found.group(1)).at(line), RecordingEvent.DRIVER,
                "Stopping pre-copy", Map.of("reason", found.group(2).strip(), "pagesLeftBefore", found.group(4),
                        "pagesLeftBeforeThat", found.group(3)));
    }

    private void sentAll(LogLine line, Matcher found) {
        Map<Counter, Double> values = rate(found, 2);
        values.put(Counter.REMAINING, 0.0);
        sample(line, found, values);
        allSent.put(trace(line, found.group(1)), trace(line, found.group(1)).last());
    }

    private void estimated(LogLine line, Matcher found) {
        sample(line, found, rate(found, 2));
    }

    private void left(LogLine line, Matcher found, int pages, int rate) {
        Map<Counter, Double> values = rate(found, rate);
        values.put(Counter.REMAINING, LogNumbers.number(found.group(pages)) * LogNumbers.PAGE);
        sample(line, found, values);
    }

    private static Map<Counter, Double> rate(Matcher found, int group) {
        Map<Counter, Double> values = RecordingSample.newValues();
        if (found.group(group) != null) {
            values.put(Counter.MBPS, LogNumbers.number(found.group(group)) * BITS);
        }
        return values;
    }

    private void sample(LogLine line, Matcher found, Map<Counter, Double> values) {
        MigrationTrace trace = trace(line, found.group(1));
        trace.sample(trace.at(line), "active", values);
        trace.note(
                "vmkernel.log tells neither the memory nor passes nor what was sent: no more than what was left when the"
                        + " guest was stopped is known. A page is taken to have 4096 bytes.");
    }

    private void driver(LogLine line, Matcher found, String name) {
        MigrationTrace trace = trace(line, found.group(1));
        trace.event(trace.at(line), RecordingEvent.DRIVER, name, Map.of());
    }

    private void end(LogLine line, Matcher found, Outcome how, String reason) {
        MigrationTrace trace = trace(line, found.group(1));
        trace.end(how, reason, trace.at(line), OptionalDouble.empty());
    }

    @Override
    public List<MigrationTrace> found() {
        allSent.forEach((trace, at) -> {
            if (trace.outcome().isEmpty()) {
                trace.end(Outcome.COMPLETED, "", at, OptionalDouble.empty());
                trace.note("The log ends when all was sent: that the guest went on at the destination isn't in it.");
            }
        });
        return all.stream().filter(MigrationTrace::isTimed)
                .filter(trace -> !trace.isEmpty() || trace.outcome().isPresent()).toList();
    }

    @Override
    public String nothing() {
        return "vmkernel.log has no line of the end of a pre-copy; such lines hold \"Stopping pre-copy\" or \"Sent all"
                + " modified pages\"";
    }
}
