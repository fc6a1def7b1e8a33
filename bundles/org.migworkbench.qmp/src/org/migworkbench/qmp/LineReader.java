package org.migworkbench.qmp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.migworkbench.qmp.json.QmpFormatException;

/** Cuts what a channel gives into lines, none longer than allowed. */
final class LineReader {

    private static final int BUFFER_BYTES = 1 << 14;

    private final ReadableByteChannel channel;
    private final int longestBytes;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).flip();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LineReader(ReadableByteChannel channel, int longestBytes) {
        this.channel = channel;
        this.longestBytes = longestBytes;
    }

    /** The next line without its end, or null after the last. */
    String next() throws IOException {
        while (true) {
            if (!buffer.hasRemaining()) {
                buffer.clear();
                int count = channel.read(buffer);
                buffer.flip();
                if (count < 0) {
                    return end();
                }
            }
            if (cut()) {
                return take();
            }
        }
    }

    private String end() throws QmpFormatException {
        if (line.size() > 0 && !take().isBlank()) {
            throw new QmpFormatException("the connection ended in the middle of it");
        }
        return null;
    }

    /** Moves bytes up to the end of the line; true if that was found. */
    private boolean cut() throws QmpFormatException {
        int start = buffer.position();
        int end = start;
        while (end < buffer.limit() && buffer.get(end) != '\n') {
            end++;
        }
        if (line.size() + end - start > longestBytes) {
            throw new QmpFormatException("more than " + longestBytes + " bytes without an end of line");
        }
        line.write(buffer.array(), start, end - start);
        boolean found = end < buffer.limit();
        buffer.position(found ? end + 1 : end);
        return found;
    }

    private String take() throws QmpFormatException {
        ByteBuffer bytes = ByteBuffer.wrap(line.toByteArray());
        line.reset();
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            String shown = StandardCharsets.ISO_8859_1.decode(bytes.rewind()).toString();
            throw new QmpFormatException("not UTF-8: \"" + QmpFormatException.excerpt(shown) + '"', e);
        }
    }
}
