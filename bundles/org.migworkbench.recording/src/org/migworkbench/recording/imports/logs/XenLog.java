package org.migworkbench.recording.imports.logs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.text.LogLine;

/**
 * Reads what Xen's libxc says of a domain that leaves: the output of {@code xl migrate} ("Frames iteration"), logs of xenguest
 * and emu-manager in XenServer and XCP-ng ("MIGRATION" events), and of old versions the statistics of each iteration. Counts
 * are pages.
 */
public final class XenLog implements LogReader {

    /** The program's instance, of which there is one a domain that leaves. */
    private static final Pattern INSTANCE = Pattern
            .compile("(xenguest|emu-manager)-?(\\d{0,6})[a-z-]{0,8}\\[(\\d{1,9})\\]");

    private final LineRules rules = new LineRules();
    private final List<XenIterations> all = new ArrayList<>();
    private final Map<String, XenIterations> open = new HashMap<>();
    private boolean incoming;

    XenLog() {
        rules.on("\"MIGRATION\"",
                "\"sent\" ?: ?(-?\\d{1,18}), ?\"remaining\" ?: ?(-?\\d{1,18}), ?\"iteration\" ?: ?(-?\\d{1,9})",
                (line, found) -> known(line, whole(found, 3), whole(found, 1), whole(found, 2)))
                .on("Event for `xenguest`", "rem (-?\\d{1,18}), sent (-?\\d{1,18}), iter (-?\\d{1,9})",
                        (line, found) -> known(line, whole(found, 3), whole(found, 2), whole(found, 1)))
                .on("Checking live policy", "(-?\\d{1,18}) / (\\d{1,18}) for (\\d{1,9})",
                        (line, found) -> known(line, whole(found, 3), whole(found, 2), whole(found, 1)))
                .on("Frames iteration",
                        "Frames iteration (\\d{1,9})(?: of \\d{1,9})?: (\\d{1,18}) ?(?:/|of) ?(\\d{1,18})",
                        (line, found) -> of(line).frames(line, whole(found, 1), whole(found, 2), whole(found, 3)))
                .on("Saving memory",
                        "iter (\\d{1,9}) \\(last sent (\\d{1,18}) skipped (\\d{1,18})\\)(?:: (\\d{1,18})/(\\d{1,18}))?",
                        this::saving)
                .on("dirtied",
                        "(?:(\\d{1,9}): sent (\\d{1,18}), skipped (\\d{1,18}), )?delta (\\d{1,12})ms, dom0 \\d{1,6}%,"
                                + " target \\d{1,6}%, sent (\\d{1,12})Mb/s, dirtied \\d{1,12}Mb/s(?: (\\d{1,18}) pages)?",
                        this::statistics)
                .on("sent", " (\\d{1,9}): sent (\\d{1,18}), skipped (\\d{1,18}),", (line, found) -> of(line)
                        .sent(whole(found, 1), whole(found, 2), whole(found, 3)))
                .on("Saving domain", "Saving domain (\\d{1,9}), type (.{1,40})", this::begin)
                .on("waiting for suspend", "", (line, found) -> of(line).suspended(line));
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
        return line.contains("xc: ")
                && (line.contains("Saving domain") || line.contains("Frames") || line.contains(" iter "))
                || line.contains("Frames iteration ")
                || line.contains("\"MIGRATION\"") && line.contains("\"iteration\"")
                || line.contains("Event for `xenguest`") || line.contains("Saving memory") && line.contains("iter ")
                || line.contains("dirtied ") && line.contains("Mb/s") && line.contains("dom0 ")
                || line.startsWith("migration target: Ready to receive domain")
                || line.contains("Saving to migration stream");
    }

    /**
     * Reads such a log.
     *
     * @param source where from
     * @return the migrations in it
     * @throws IOException if there is none, or it can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        return LogImport.read(source, XenLog::new);
    }

    private void ends() {
        rules.on("Migration successful", "", (line, found) -> end(line, Outcome.COMPLETED, ""))
                .on("Save successful", "", (line, found) -> end(line, Outcome.COMPLETED, ""))
                .on("Target reports successful startup", "", (line, found) -> end(line, Outcome.COMPLETED, ""))
                .on("End of stream", "End of stream", (line, found) -> of(line).streamed(line))
                .on("Save exit rc=0", "", (line, found) -> end(line, Outcome.COMPLETED, ""))
                .on("Save exit rc=", "(Save exit rc=.{1,40})",
                        (line, found) -> end(line, Outcome.FAILED, found.group(1)))
                .on("Save failed", "(Save failed.{0,120})", (line, found) -> end(line, Outcome.FAILED, found.group(1)))
                .on("Migration failed", "(Migration failed.{0,120})",
                        (line, found) -> end(line, Outcome.FAILED, found.group(1)))
                .on("emu-manager", "emu-manager.{0,160} exited with code ([1-9]\\d{0,3})", (line, found) -> endAll(line,
                        "emu-manager ended with code " + found.group(1) + '.'))
                .on("Emu_manager_failure", "", (line, found) -> endAll(line, "emu-manager failed."))
                .on("Reloading memory", "", (line, found) -> incoming = true)
                .on("Restoring domain", "", (line, found) -> incoming = true);
    }

    @Override
    public boolean take(LogLine line) {
        return rules.take(line);
    }

    private static long whole(Matcher found, int group) {
        return Long.parseLong(found.group(group));
    }

    private static String instance(LogLine line) {
        Matcher found = INSTANCE.matcher(line.process().isEmpty() ? line.text() : line.process());
        return found.find() && !found.group(2).isEmpty() ? found.group(2) : "";
    }

    private XenIterations of(LogLine line) {
        String key = instance(line);
        XenIterations known = open.get(key);
        return known == null ? begin(line, key, key.isEmpty() ? "domain" : "domain " + key) : known;
    }

    private XenIterations begin(LogLine line, String key, String domain) {
        MigrationTrace trace = new MigrationTrace(domain, "Xen");
        trace.request().policy("libxc", Map.of());
        trace.at(line);
        XenIterations iterations = new XenIterations(trace);
        all.add(iterations);
        open.put(key, iterations);
        return iterations;
    }

    private void begin(LogLine line, Matcher found) {
        begin(line, instance(line), "domain " + found.group(1)).trace().request().guest("type", found.group(2).strip());
    }

    private void known(LogLine line, long iteration, long sent, long left) {
        XenIterations iterations = of(line);
        if (iterations.isOver(iteration)) {
            iterations = begin(line, instance(line), iterations.trace().request().build().vm());
        }
        iterations.known(line, iteration, sent, left);
    }

    private void saving(LogLine line, Matcher found) {
        XenIterations iterations = of(line);
        long number = iterations.fromZero(whole(found, 1));
        // Its progress is through the memory, not through what is dirty: only in the first are they the same.
        if (found.group(4) == null || number > 0) {
            iterations.iteration(line, number, whole(found, 2));
        } else {
            iterations.frames(line, number, whole(found, 4), whole(found, 5));
        }
    }

    private void statistics(LogLine line, Matcher found) {
        if (found.group(1) != null) {
            of(line).sent(whole(found, 1), whole(found, 2), whole(found, 3));
        }
        of(line).statistics(line, whole(found, 4), whole(found, 5), found.group(6) == null ? -1 : whole(found, 6));
    }

    private void end(LogLine line, Outcome how, String reason) {
        XenIterations iterations = open.get(instance(line));
        if (iterations != null) {
            iterations.end(line, how, reason);
        }
    }

    private void endAll(LogLine line, String reason) {
        open.values().forEach(iterations -> iterations.end(line, Outcome.FAILED, reason));
    }

    @Override
    public List<MigrationTrace> found() {
        all.forEach(XenIterations::close);
        return all.stream().filter(XenIterations::isTimed).map(XenIterations::trace).filter(trace -> !trace.isEmpty())
                .toList();
    }

    @Override
    public String nothing() {
        return incoming ? "Xen's log is of the destination alone; what was sent is told at the source"
                : "Xen's log tells no iteration at any time; call \"xl -vvv -T -t migrate\", so that each line begins with its"
                        + " time";
    }
}
