package org.migworkbench.recording.imports.libvirt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.recording.imports.source.FoundMigration;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.text.LogLine;
import org.migworkbench.recording.imports.text.LogLines;

/**
 * Reads logs of libvirtd and virtqemud with the debug messages of QEMU's monitors ({@code QEMU_MONITOR_SEND_MSG} and the
 * like). Each monitor is a machine of its own; what follows an entry without a time belongs to it.
 */
public final class LibvirtdLogImport {

    private static final Pattern ENTRY = Pattern
            .compile(
                    "QEMU_MONITOR_(SEND_MSG|IO_WRITE|RECV_REPLY|RECV_EVENT): mon=(\\S{1,40}) (?:msg|buf|reply|event)=");
    private static final Pattern THREAD = Pattern.compile("^(\\d{1,10}): ");
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:Migration of domain \\S{1,40} (\\S{1,200}) changed state|Migrating domain \\S{1,40} (\\S{1,200}), iteration)");
    /** What libvirt logs behind a message that ends in a line feed. */
    private static final Pattern TAIL = Pattern.compile(" ?(?:fd|len)=");
    private static final int MOST_MONITORS = 10_000;

    private final Map<String, MonitorLog> monitors = new LinkedHashMap<>();
    private final Map<String, MonitorLog> byThread = new HashMap<>();
    private MonitorLog last;

    private LibvirtdLogImport() {
    }

    /**
     * Whether a line is one of such a log.
     *
     * @param line the line
     * @return whether only such a log has this line
     */
    public static boolean tells(LogLine line) {
        return ENTRY.matcher(line.text()).find();
    }

    /**
     * Reads such a log.
     *
     * @param source where from
     * @return the migrations in it
     * @throws IOException if there is none, an answer can't be understood, or it can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        return new LibvirtdLogImport().read(source.lines());
    }

    private ImportContent read(LogLines lines) throws IOException {
        for (LogLine line = lines.next(); line != null; line = lines.next()) {
            take(line, lines);
        }
        List<FoundMigration> found = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>();
        for (MonitorLog monitor : monitors.values()) {
            found.addAll(monitor.migrations());
            monitor.brokenOff().ifPresent(notes::add);
        }
        if (found.isEmpty()) {
            throw new FormatException(lines.place() + ": the log of libvirtd holds no answer of query-migrate about a"
                    + " migration; it needs log_filters=\"1:qemu.qemu_monitor\"");
        }
        return new ImportContent(found, List.copyOf(notes));
    }

    private void take(LogLine line, LogLines lines) throws FormatException {
        Matcher entry = ENTRY.matcher(line.text());
        if (entry.find()) {
            last = monitor(line.host() + ' ' + entry.group(2), line);
            byThread.put(thread(line), last);
            last.begin(entry.group(1));
            take(last, line, line.text().substring(entry.end()), lines);
        } else if (line.time().isEmpty() && last != null) {
            take(last, line, line.text(), lines);
            if (TAIL.matcher(line.text()).lookingAt()) {
                lines.use();
            }
        } else {
            name(line, lines);
        }
    }

    private static void take(MonitorLog monitor, LogLine line, String text, LogLines lines) {
        long first = monitor
                .take(new LogLine(line.number(), line.raw(), text, line.time(), line.host(), line.process()));
        if (first > 0) {
            lines.useSince(first);
        }
    }

    private MonitorLog monitor(String key, LogLine line) throws FormatException {
        MonitorLog known = monitors.get(key);
        if (known != null) {
            return known;
        }
        if (monitors.size() >= MOST_MONITORS) {
            throw new FormatException(line.place() + ": a log has at most " + MOST_MONITORS + " monitors");
        }
        MonitorLog begun = new MonitorLog();
        monitors.put(key, begun);
        return begun;
    }

    /** What libvirt says of an event after it has come tells whose monitor it came from. */
    private void name(LogLine line, LogLines lines) {
        Matcher domain = DOMAIN.matcher(line.text());
        MonitorLog monitor = byThread.get(thread(line));
        if (domain.find() && monitor != null) {
            monitor.domain(domain.group(1) == null ? domain.group(2) : domain.group(1));
            lines.use();
        }
    }

    private static String thread(LogLine line) {
        Matcher thread = THREAD.matcher(line.text());
        return line.host() + ' ' + (thread.find() ? thread.group(1) : line.process());
    }
}
