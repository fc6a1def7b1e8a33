package org.migworkbench.core.live.course;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.migworkbench.core.live.SentCommand;

/** The latest commands and remarks; a file of the session has them all. */
final class LiveLog {

    private static final int MOST_LINES = 2000;

    private final Deque<SessionLogLine> lines = new ArrayDeque<>();
    private List<SessionLogLine> copy = List.of();

    void add(SentCommand command) {
        add(new SessionLogLine(command.sent(), command.side(), command.text()));
    }

    void note(String sentence) {
        add(new SessionLogLine(Instant.now(), SessionLogLine.NOTE, sentence));
    }

    private synchronized void add(SessionLogLine line) {
        if (lines.size() == MOST_LINES) {
            lines.removeFirst();
        }
        lines.addLast(line);
        copy = null;
    }

    /** The lines, the same list as long as there is no new one. */
    synchronized List<SessionLogLine> lines() {
        if (copy == null) {
            copy = List.copyOf(lines);
        }
        return copy;
    }
}
