package org.migworkbench.qmp;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.migworkbench.qmp.json.QmpFormatException;

/**
 * Writes a conversation while it is going on, in the format of {@link QmpConversation}. Each line is flushed, so that a
 * crash loses none. Several clients may share one recorder; their {@link QmpOptions#side() sides} tell them apart. Lines
 * that aren't JSON are kept as comments, so the file can be read whatever was received.
 */
public final class ConversationRecorder implements QmpLog, Closeable {

    private final Writer out;
    private IOException failure;

    /**
     * Begins a recording.
     *
     * @param out      where to; closed with the recorder
     * @param comments lines of the head
     * @throws IOException if they can't be written
     */
    public ConversationRecorder(Writer out, List<String> comments) throws IOException {
        this.out = out;
        new QmpConversation(comments, List.of()).write(out);
        out.flush();
    }

    /** Writes one line. After a first failure nothing more is written; {@link #close()} tells of it. */
    @Override
    public synchronized void line(QmpLine line) {
        if (failure != null) {
            return;
        }
        try {
            out.append(isMessage(line) ? "" : "# broken: ").append(line.toString()).append('\n');
            out.flush();
        } catch (IOException e) {
            failure = e;
        }
    }

    private static boolean isMessage(QmpLine line) {
        try {
            return line.sent() || line.message() != null;
        } catch (QmpFormatException e) {
            return false;
        }
    }

    /**
     * Ends the recording.
     *
     * @throws IOException if a line could not be written, now or before
     */
    @Override
    public synchronized void close() throws IOException {
        out.close();
        if (failure != null) {
            throw new IOException("The conversation could not be recorded to its end: " + failure.getMessage(),
                    failure);
        }
    }
}
