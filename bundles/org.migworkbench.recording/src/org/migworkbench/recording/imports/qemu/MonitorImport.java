package org.migworkbench.recording.imports.qemu;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.source.Poll;
import org.migworkbench.recording.imports.source.PollSeries;
import org.migworkbench.recording.imports.text.LineTime;
import org.migworkbench.recording.imports.text.LogLine;
import org.migworkbench.recording.imports.text.LogLines;

/**
 * Reads what QEMU's monitor for people prints: {@code info migrate} in its old form (a number a line) and in that of QEMU
 * 10.1 and later (several a line), and between them {@code info migrate_parameters} and
 * {@code info migrate_capabilities}.
 */
public final class MonitorImport {

    private static final Pattern STATUS = Pattern.compile(
            "(?:.*[\\s)|>\\]])?(?:Migration status|Status):\\s*([a-z][a-z-]{3,30})(?:\\s*\\((.*)\\))?\\s*");
    private static final Pattern TOLD = Pattern
            .compile("(?:.*[\\s|>\\]])?(?:Migration status: |(?:transferred|remaining|total) ram:"
                    + "\\s+\\d+ kbytes|Status:\\s+(?:setup|active|completed|failed|cancelling|cancelled|pre-switchover|device"
                    + "|postcopy-[a-z-]+)(?:\\s*\\(.*\\))?\\s*$|Time \\(ms\\):\\s+total=\\d).*");
    private static final Pattern ASKED = Pattern.compile("\\binfo migrate(?:_(\\w+))?(?: -a)?\\s*$");
    private static final Pattern CAPABILITIES = Pattern
            .compile("(?:.*\\s)?capabilities:\\s+((?:[a-z-]+: (?:on|off)\\s*)+)");
    private static final Pattern CAPABILITY = Pattern.compile("([a-z][a-z-]{2,40}): (on|off)");
    /** What is on or off without being a capability. */
    private static final Set<String> GLOBALS = Set.of("store-global-state", "only-migratable", "send-configuration",
            "send-section-footer", "send-switchover-start", "decompress-error-check", "cpu-throttle-tailslow",
            "direct-io");
    private static final Pattern LIMIT = Pattern.compile(
            "(max-bandwidth|downtime-limit|max-postcopy-bandwidth):\\s+(\\d{1,19})(?: (?:bytes/second|ms|milliseconds))?\\s*");

    private final LogLines lines;
    private final PollSeries series = new PollSeries("QEMU info migrate", "total time");
    private final MigrationSettings settings = new MigrationSettings();
    private MonitorAnswer answer;
    private Optional<LineTime> time = Optional.empty();

    private MonitorImport(LogLines lines) {
        this.lines = lines;
    }

    /**
     * Whether a line is of such an answer.
     *
     * @param line the line
     * @return whether only the monitor prints such a line
     */
    public static boolean tells(LogLine line) {
        return TOLD.matcher(line.text()).matches();
    }

    /**
     * Reads what the monitor printed.
     *
     * @param source where from
     * @return the migrations that it tells of
     * @throws IOException if it can't be understood, or can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        MonitorImport reader = new MonitorImport(source.lines());
        for (LogLine line = reader.lines.next(); line != null; line = reader.lines.next()) {
            try {
                reader.take(line);
            } catch (FormatException e) {
                throw e.getMessage().startsWith("line ") ? e : e.at(line.place());
            }
        }
        reader.close();
        if (reader.series.isEmpty()) {
            throw new FormatException(reader.lines.place() + ": the text holds no answer of info migrate");
        }
        return ImportContent.of(reader.series.migrations());
    }

    private void take(LogLine line) throws FormatException {
        time = line.time().isPresent() ? line.time() : time;
        Matcher asked = ASKED.matcher(line.text());
        Matcher status = STATUS.matcher(line.text());
        Matcher named = CAPABILITIES.matcher(line.text());
        if (asked.find()) {
            close();
            lines.use();
        } else if (named.matches()) {
            close();
            capabilities(named.group(1));
            lines.use();
        } else if (status.matches()) {
            begin(line, status.group(1), status.group(2));
        } else if (answer != null && answer.take(line.text())) {
            lines.use();
        } else {
            setting(line);
        }
    }

    private void begin(LogLine line, String status, String reason) throws FormatException {
        close();
        answer = new MonitorAnswer(new Poll(line.place()).time(time), status, reason == null ? "" : reason);
        lines.use();
    }

    private void capabilities(String text) {
        Matcher one = CAPABILITY.matcher(text);
        while (one.find()) {
            settings.capability(one.group(1), one.group(2).equals("on"));
        }
    }

    /** A line of info migrate_parameters or info migrate_capabilities. */
    private void setting(LogLine line) {
        String text = line.text().strip().toLowerCase(Locale.ROOT);
        Matcher limit = LIMIT.matcher(text);
        Matcher capability = CAPABILITY.matcher(text);
        if (limit.matches()) {
            settings.parameters(Map.of(limit.group(1), limit.group(2)));
            lines.use();
        } else if (capability.matches() && !GLOBALS.contains(capability.group(1))) {
            settings.capability(capability.group(1), capability.group(2).equals("on"));
            lines.use();
        }
    }

    private void close() throws FormatException {
        if (answer == null) {
            return;
        }
        Poll poll = answer.poll();
        answer = null;
        if (poll.status().equals("none")) {
            series.close("", "");
            return;
        }
        series.add(poll);
        if (series.current().isPresent()) {
            settings.apply(series.current().get().request());
        }
    }
}
