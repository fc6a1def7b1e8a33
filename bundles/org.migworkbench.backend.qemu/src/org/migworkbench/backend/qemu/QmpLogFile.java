package org.migworkbench.backend.qemu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.migworkbench.analysis.result.ResultLayout;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveListener;
import org.migworkbench.core.live.SentCommand;
import org.migworkbench.qmp.ConversationRecorder;
import org.migworkbench.qmp.QmpCommand;
import org.migworkbench.qmp.QmpLine;
import org.migworkbench.qmp.QmpLog;
import org.migworkbench.qmp.json.QmpFormatException;

/** The log of a session: each command and each answer, in one file or two, readable at any time. */
final class QmpLogFile implements QmpLog {

    /** Commands that are kept for listeners still to come; questions are not. */
    private static final int MOST_COMMANDS = 1000;

    private final List<ConversationRecorder> recorders = new ArrayList<>();
    private final List<SentCommand> commands = new ArrayList<>();
    private final List<LiveListener> listeners = new CopyOnWriteArrayList<>();
    private final Path file;
    private IOException failure;

    /** Begins a log in a folder, and a second one where the user wants it. */
    QmpLogFile(Path folder, Optional<Path> second, String title) throws LiveException {
        file = folder.resolve(ResultLayout.COMMANDS);
        open(file, title);
        if (second.isPresent()) {
            open(second.get(), title);
        }
    }

    private void open(Path path, String title) throws LiveException {
        try {
            recorders.add(new ConversationRecorder(Files.newBufferedWriter(path, StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING), List.of(title)));
        } catch (IOException e) {
            close();
            throw new LiveException("The log " + path + " can't be written: " + e.getMessage()
                    + "; nothing was sent to any QEMU.", e);
        }
    }

    Path file() {
        return file;
    }

    /** Tells a listener of the commands from now on, after those that were sent before. */
    void addListener(LiveListener listener) {
        synchronized (commands) {
            commands.forEach(listener::command);
            listeners.add(listener);
        }
    }

    void removeListener(LiveListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void line(QmpLine line) {
        recorders.forEach(recorder -> recorder.line(line));
        if (line.sent()) {
            sent(command(line));
        }
    }

    private void sent(SentCommand command) {
        synchronized (commands) {
            if (!command.question() && commands.size() < MOST_COMMANDS) {
                commands.add(command);
            }
            listeners.forEach(listener -> listener.command(command));
        }
    }

    private static SentCommand command(QmpLine line) {
        try {
            QmpCommand command = line.command();
            return new SentCommand(Instant.now(), line.side(),
                    command.name() + (command.arguments().names().isEmpty() ? "" : " " + command.arguments()),
                    command.name().startsWith("query-"));
        } catch (QmpFormatException e) {
            return new SentCommand(Instant.now(), line.side(), line.json(), false);
        }
    }

    /** Ends the log. */
    void close() {
        for (ConversationRecorder recorder : recorders) {
            try {
                recorder.close();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Why the log isn't whole; known after its end. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }
}
