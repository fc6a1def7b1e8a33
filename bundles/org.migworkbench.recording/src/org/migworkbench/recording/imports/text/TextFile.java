package org.migworkbench.recording.imports.text;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.migworkbench.analysis.format.FormatException;

/**
 * A file as text: unpacked where it is gzip, decoded from UTF-8 or, by its mark or its zeros, from UTF-16. Nothing is
 * kept in memory.
 */
public final class TextFile implements Closeable {

    private static final int LOOKED_AT = 1024;
    /** Of Latin text in UTF-16 every second byte is 0; this share of them tells it. */
    private static final double SHARE_OF_ZEROS = 0.7;
    private static final int BYTE = 0xff;
    private static final Map<String, String> PACKED = Map.of("fd377a58", "xz", "28b52ffd", "zstd", "425a68", "bzip2",
            "504b0304", "zip", "1f9d", "compress", "377abcaf", "7z");

    private final InputStream bytes;
    private final Reader text;
    private boolean endedEarly;

    private TextFile(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            bytes = unpacked(raw);
            text = decoded(bytes);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @return its text
     * @throws FormatException if it is packed in a way that isn't known here, or isn't text
     * @throws IOException     if it can't be read
     */
    public static TextFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file) && Files.exists(file)) {
            throw new FormatException(Files.isDirectory(file) ? "It is a folder, not a file" : "It is not a file");
        }
        return new TextFile(file);
    }

    /** The text, buffered. */
    Reader text() {
        return text;
    }

    /** Whether what was packed ended before its end; known only after all was read. */
    boolean endedEarly() {
        return endedEarly;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private InputStream unpacked(InputStream raw) throws IOException {
        byte[] begin = peek(raw, 4);
        if (begin.length >= 2 && (begin[0] & BYTE) == 0x1f && (begin[1] & BYTE) == 0x8b) {
            try {
                return new BufferedInputStream(new Unpacked(new GZIPInputStream(raw, 1 << 16)), 1 << 16);
            } catch (EOFException | ZipException e) {
                throw new FormatException("It is packed with gzip, but damaged", e);
            }
        }
        String magic = hex(begin);
        for (Map.Entry<String, String> packed : PACKED.entrySet()) {
            if (magic.startsWith(packed.getKey())) {
                throw new FormatException("It is packed with " + packed.getValue()
                        + "; unpack it, or pack it with gzip");
            }
        }
        return raw;
    }

    private static Reader decoded(InputStream in) throws IOException {
        byte[] begin = peek(in, LOOKED_AT);
        String magic = hex(begin);
        Optional<Charset> marked = magic.startsWith("fffe") ? Optional.of(StandardCharsets.UTF_16LE)
                : magic.startsWith("feff") ? Optional.of(StandardCharsets.UTF_16BE) : unmarked(begin);
        int mark = magic.startsWith("efbbbf") ? 3 : magic.startsWith("fffe") || magic.startsWith("feff") ? 2 : 0;
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in,
                marked.orElse(StandardCharsets.UTF_8).newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
    }

    private static Optional<Charset> unmarked(byte[] begin) {
        int pairs = begin.length / 2;
        int[] zeros = new int[2];
        for (int i = 0; i < 2 * pairs; i++) {
            zeros[i % 2] += begin[i] == 0 ? 1 : 0;
        }
        if (pairs > 1 && zeros[1] >= SHARE_OF_ZEROS * pairs && zeros[0] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return pairs > 1 && zeros[0] >= SHARE_OF_ZEROS * pairs && zeros[1] == 0
                ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static byte[] peek(InputStream in, int count) throws IOException {
        in.mark(count);
        byte[] begin = in.readNBytes(count);
        in.reset();
        return begin;
    }

    private static String hex(byte[] begin) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(4, begin.length); i++) {
            hex.append(String.format("%02x", begin[i] & BYTE));
        }
        return hex.toString();
    }

    /** What was unpacked; one that was cut ends where it was cut. */
    private final class Unpacked extends FilterInputStream {

        Unpacked(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (endedEarly) {
                return -1;
            }
            try {
                return super.read(buffer, offset, length);
            } catch (EOFException e) {
                endedEarly = true;
                return -1;
            } catch (ZipException e) {
                throw new FormatException("It is packed with gzip, but damaged", e);
            }
        }
    }
}
