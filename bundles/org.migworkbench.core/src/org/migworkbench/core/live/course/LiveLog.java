package org.migworkbench.core.live.course;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.migworkbench.core.live.SentCommand;

/** The latest commands and remarks; a file of the session has them all. */
final class LiveLog {

    private static final int MOST_LINES = 2000;

    private final Deque<LogLine> lines = new ArrayDeque<>();
    private List<LogLine> copy = List.of();

    void add(SentCommand command) {
        add(new LogLine(command.sent(), command.side(), command.text()));
    }

    void note(String sentence) {
        add(new LogLine(Instant.now(), LogLine.NOTE, sentence));
    }

    private synchronized void add(LogLine line) {
        if (lines.size() == MOST_LINES) {
            lines.removeFirst();
        }
        lines.addLast(line);
        copy = null;
    }

    /** The lines, the same list as long as there is no new one. */
    synchronized List<LogLine> lines() {
        if (copy == null) {
            copy = List.copyOf(lines);
        }
        return copy;
    }
}
