package org.migworkbench.recording.imports.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.format.JsonNode;
import org.migworkbench.analysis.format.JsonText;

/**
 * Takes from a line what a logger put before it: time, host and process of syslog (RFC 3164 and 5424), of the journal in
 * its forms as text, of {@code ts}, of docker and containerd; and unwraps the lines of the journal and of docker as JSON.
 * The order in a line is: priority, service, time, stream, host and process.
 */
final class LinePrefix {

    private static final Pattern PRIORITY = Pattern.compile("<\\d{1,3}>(?:1 (?=\\d{4}-))?");
    /** As docker compose names it. */
    private static final Pattern SERVICE = Pattern.compile("[A-Za-z0-9][\\w.-]{0,63} *\\| (?=\\S)");
    private static final Pattern STREAM = Pattern.compile("(?:stdout|stderr) [FP] ");
    /** A process tells itself by its number, or is one of those that are known. */
    private static final Pattern PROCESS = Pattern
            .compile(
                    "(?:([A-Za-z0-9][\\w.:-]{0,254}) )?((?:[\\w./@()-]{1,64}\\[\\d{1,10}\\])|(?:root|kernel|journal|logger"
                            + "|virsh|libvirtd|virtqemud|qemu-kvm|qemu-system-\\w+|nova-compute|vdsm|xapi|xenopsd|pvedaemon"
                            + "|virt-launcher)): ?");
    /** RFC 5424: host, application, process, message id, no structured data. */
    private static final Pattern PROCESS_5424 = Pattern
            .compile(
                    "([A-Za-z0-9][\\w.:-]{0,254}) ([\\w./@-]{1,64}) (\\d{1,10}|-) [\\w.-]{1,32} (?:-|\\[[^\\]]*\\]) ?");
    private static final int LONGEST_PREFIX = 400;

    private final LineClock clock = new LineClock();

    /** The line without its prefix. */
    LogLine strip(long number, String raw) {
        if (raw.startsWith("{\"")) {
            Optional<LogLine> wrapped = unwrapped(number, raw);
            if (wrapped.isPresent()) {
                return wrapped.get();
            }
        }
        if (raw.isEmpty() || !mayBegin(raw)) {
            return plain(number, raw);
        }
        return new Rest(raw).line(number);
    }

    /** A quick look: most lines of most files have none. */
    private static boolean mayBegin(String line) {
        char first = line.charAt(0);
        boolean letter = first >= 'A' && first <= 'Z' || first >= 'a' && first <= 'z';
        return first >= '0' && first <= '9' || "[(<".indexOf(first) >= 0
                || letter && (LineClock.mayBegin(line) || line.indexOf('|') > 0);
    }

    private static LogLine plain(long number, String raw) {
        return new LogLine(number, raw, raw, Optional.empty(), "", "");
    }

    /** What is left of a line while its parts are taken away. */
    private final class Rest {

        private final String raw;
        private final Matcher matcher;
        private int at;

        Rest(String raw) {
            this.raw = raw;
            this.matcher = PRIORITY.matcher(raw).useTransparentBounds(true);
        }

        LogLine line(long number) {
            boolean priority = take(PRIORITY);
            if (!priority) {
                take(SERVICE);
            }
            int begin = at;
            Optional<LineTime> time = clock.take(raw, at);
            at = time.isPresent() ? clock.end() : at;
            if (time.isEmpty()) {
                at = priority || begin > 0 ? begin : 0;
                return new LogLine(number, raw, raw.substring(at), time, "", "");
            }
            take(STREAM);
            String host = "";
            String process = "";
            if (priority && take(PROCESS_5424)) {
                host = matcher.group(1);
                process = matcher.group(2) + '[' + matcher.group(3) + ']';
            } else if (take(PROCESS)) {
                host = matcher.group(1) == null ? "" : matcher.group(1);
                process = matcher.group(2);
            }
            return new LogLine(number, raw, raw.substring(at), time, host, process);
        }

        private boolean take(Pattern part) {
            matcher.usePattern(part).region(at, Math.min(raw.length(), at + LONGEST_PREFIX));
            if (matcher.lookingAt()) {
                at = matcher.end();
                return true;
            }
            return false;
        }
    }

    /** A line of {@code journalctl -o json} or of docker's own log files. */
    private Optional<LogLine> unwrapped(long number, String raw) {
        if (!raw.contains("\"__REALTIME_TIMESTAMP\"") && !raw.startsWith("{\"log\":\"")) {
            return Optional.empty();
        }
        try {
            JsonNode fields = JsonText.object(raw);
            boolean docker = fields.has("log");
            String text = docker ? fields.child("log").text().stripTrailing() : fields.findText("MESSAGE").orElse("");
            Optional<LineTime> time = docker ? clock.take(fields.findText("time").orElse("") + ' ', 0)
                    : clock.micros(fields.findText("__REALTIME_TIMESTAMP").orElse(""));
            String process = fields.findText("SYSLOG_IDENTIFIER").orElse("");
            String id = fields.findText("_PID").orElse("");
            return Optional.of(new LogLine(number, raw, text, time, fields.findText("_HOSTNAME").orElse(""),
                    id.isEmpty() ? process : process + '[' + id + ']'));
        } catch (FormatException e) {
            return Optional.empty(); // another object, or one that was cut: it stays as it is
        }
    }
}
