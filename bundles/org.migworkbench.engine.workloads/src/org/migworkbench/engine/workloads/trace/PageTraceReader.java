package org.migworkbench.engine.workloads.trace;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.migworkbench.quantities.FailureText;

/**
 * Reads page traces in the format of docs/trace-format.md, plain or compressed by gzip. Whatever the bytes are, it ends
 * with a trace or a {@link PageTraceException} and needs no more memory than the largest allowed trace.
 */
public final class PageTraceReader {

    private static final long MOST_BYTES = 1L << 30;

    private final String name;
    private final InputStream in;
    private final CRC32 sum = new CRC32();
    private long position;

    private PageTraceReader(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the trace
     * @throws PageTraceException if there is no such file, it can't be read, or it isn't a trace; the message is a
     *                            complete sentence that names the file, the place, the value and what is allowed
     */
    public static PageTrace read(Path file) {
        requireRegular(file);
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        } catch (NoSuchFileException e) {
            throw new PageTraceException("There is no file '" + file + "' to read a page trace from.", e);
        } catch (IOException e) {
            throw new PageTraceException("The page trace '" + file + "' can't be read: " + FailureText.of(e) + ".", e);
        }
    }

    /** A pipe or a device may have no end, and no beginning either. */
    private static void requireRegular(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new PageTraceException("The page trace '" + file
                    + "' is a folder, a pipe or a device; allowed is a file.", null);
        }
    }

    /**
     * Reads a stream to the end of its trace and looks for nothing behind it but the stream's end. The stream stays open.
     *
     * @param name what to call it in messages
     * @param in   the bytes
     * @return the trace
     * @throws PageTraceException if it isn't a trace; the message is a complete sentence that names the place, the value
     *                            and what is allowed
     * @throws IOException        if the stream fails
     */
    public static PageTrace read(String name, InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        boolean compressed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return compressed ? compressed(name, buffered) : new PageTraceReader(name, buffered).trace();
    }

    private static PageTrace compressed(String name, InputStream in) throws IOException {
        PageTraceReader reader = null;
        try {
            reader = new PageTraceReader(name, new BufferedInputStream(new GZIPInputStream(in)));
            return reader.trace();
        } catch (ZipException | EOFException e) {
            String why = e instanceof EOFException ? "it ends too early" : "what follows can't be unpacked";
            throw new PageTraceException("The page trace '" + name + "' is damaged behind byte "
                    + (reader == null ? 0 : reader.position) + " of what gzip holds: " + why + ".", e);
        }
    }

    private PageTrace trace() throws IOException {
        requireMagic();
        requireVersion();
        PageTrace.Builder builder = header();
        long ticks = tickCount();
        for (int tick = 0; tick < ticks; tick++) {
            tick(tick, builder);
        }
        checkSum();
        return builder.build();
    }

    private void requireMagic() throws IOException {
        for (char one : (PageTraceWriter.MAGIC + "\n").toCharArray()) {
            if (next("the first line") != one) {
                throw refused("the first line", "is not " + PageTraceWriter.MAGIC + "; only page traces are allowed");
            }
        }
    }

    private void requireVersion() throws IOException {
        long version = number("the version");
        if (version != PageTraceWriter.VERSION) {
            throw refused("the version", version + " is not known; allowed is " + PageTraceWriter.VERSION);
        }
    }

    private long tickCount() throws IOException {
        long ticks = number("the number of ticks");
        if (ticks < 1 || ticks > PageTrace.MOST_TICKS) {
            throw refused("the number of ticks",
                    ticks + " is not allowed; allowed is 1 to " + PageTrace.MOST_TICKS);
        }
        return ticks;
    }

    private PageTrace.Builder header() throws IOException {
        long pageSize = number("the page size");
        long pages = number("the number of pages");
        long tickNanos = number("the length of a tick");
        try {
            return new PageTrace.Builder(pageSize, pages, tickNanos);
        } catch (IllegalArgumentException e) {
            throw refused("the header", e);
        }
    }

    private void tick(int tick, PageTrace.Builder builder) throws IOException {
        String place = "tick " + tick;
        long page = 0;
        try {
            for (long length = number(place); length > 0; length = number(place)) {
                page += number(place);
                builder.pages(page, length);
                page += length;
            }
            builder.endTick();
        } catch (PageTraceException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw refused(place, e);
        }
    }

    private void checkSum() throws IOException {
        long expected = sum.getValue();
        long found = writtenSum();
        if (found != expected) {
            throw refused("the check sum", Long.toHexString(found) + " doesn't fit what was read; allowed is "
                    + Long.toHexString(expected));
        }
        if (in.read() >= 0) {
            throw refused("the end", "more bytes follow; allowed is none");
        }
    }

    private long writtenSum() throws IOException {
        long written = 0;
        for (int i = 0; i < 4; i++) {
            written = written << 8 | next("the check sum");
        }
        return written;
    }

    private long number(String place) throws IOException {
        long value = 0;
        for (int shift = 0; shift < 49; shift += 7) {
            int one = next(place);
            value |= (one & 127L) << shift;
            if (one < 128) {
                return value;
            }
        }
        throw refused(place, "a number has more than 7 bytes; allowed are 1 to 7");
    }

    private int next(String place) throws IOException {
        int one = in.read();
        if (one < 0) {
            throw refused(place, "the trace ends too early; it must go on");
        }
        if (++position > MOST_BYTES) {
            throw refused(place, "the trace is longer than " + MOST_BYTES + " bytes; allowed is up to that");
        }
        sum.update(one);
        return one;
    }

    private PageTraceException refused(String place, IllegalArgumentException cause) {
        return new PageTraceException(located(place) + FailureText.of(cause), cause);
    }

    private PageTraceException refused(String place, String what) {
        return new PageTraceException(located(place) + what + ".", null);
    }

    private String located(String place) {
        return "The page trace '" + name + "' is refused at byte " + position + ", in " + place + ": ";
    }
}
