package org.migworkbench.backend.qemu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.migworkbench.core.live.LiveException;
import org.migworkbench.qmp.ConversationRecorder;
import org.migworkbench.qmp.QmpLine;
import org.migworkbench.qmp.QmpLog;

/** The log of a session: each command and each answer, in one file or two, readable at any time. */
final class QmpLogFile implements QmpLog {

    /** Name of the file in the session's folder. */
    static final String NAME = "commands.qmp";

    private final List<ConversationRecorder> recorders = new ArrayList<>();
    private final Path file;
    private IOException failure;

    /** Begins a log in a folder, and a second one where the user wants it. */
    QmpLogFile(Path folder, Optional<Path> second, String title) throws LiveException {
        file = folder.resolve(NAME);
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

    @Override
    public void line(QmpLine line) {
        recorders.forEach(recorder -> recorder.line(line));
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
