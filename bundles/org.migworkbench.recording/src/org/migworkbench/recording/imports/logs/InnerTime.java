package org.migworkbench.recording.imports.logs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.recording.imports.text.LineTime;
import org.migworkbench.recording.imports.text.LogLine;

/** The time of a line that doesn't begin with it: amidst what a program writes before its message, or within JSON. */
final class InnerTime {

    private static final int FURTHEST = 240;
    private static final Pattern DATED = Pattern
            .compile(
                    "(?<![\\d-])\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?(?:Z|[+-]\\d{2}:?\\d{2})?");

    private InnerTime() {
    }

    /** The line with its time, wherever it stands; the one before it counts, since each line of a log has that. */
    static LogLine timed(LogLine line) {
        return line.time().isPresent() ? line : with(line, line.text(), of(line.text()));
    }

    /** A line of which only a part is of interest, or another time. */
    static LogLine with(LogLine line, String text, Optional<LineTime> time) {
        return new LogLine(line.number(), line.raw(), text, time, line.host(), line.process());
    }

    /** The first time with a date near the beginning of a text. */
    static Optional<LineTime> of(String text) {
        Matcher found = DATED.matcher(text.length() > FURTHEST ? text.substring(0, FURTHEST) : text);
        return found.find() ? LineTime.of(found.group()) : Optional.empty();
    }
}
