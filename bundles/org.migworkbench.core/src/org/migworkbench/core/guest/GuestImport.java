package org.migworkbench.core.guest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.migworkbench.engine.param.CurvePoint;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workloads.trace.PageTrace;
import org.migworkbench.engine.workloads.trace.PageTraceReader;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.FailureText;
import org.migworkbench.quantities.Quantity;

/**
 * A measured guest from outside: points of a unique-page curve, typed or in a file, or the file of a page trace.
 *
 * @param workload  what does the same in a guest, of the kind {@code curve} or {@code trace}, with an absolute path
 * @param spanNanos the time that was measured, in nanoseconds
 * @param summary   what was read, for a person
 */
public record GuestImport(WorkloadRef workload, long spanNanos, String summary) {

    /** The largest file that is read as points, in bytes. */
    public static final int MOST_BYTES = 1 << 20;

    private static final String FILE = "file";
    private static final byte[] TRACE = "MWPTRACE".getBytes(StandardCharsets.US_ASCII);

    /**
     * What a text stands for: points are read as they stand, anything else names a file, which is looked into.
     *
     * @param text   points {@code T:PAGES}, or the path of a file
     * @param folder where paths begin that are not absolute; empty for nowhere
     * @return what was read; whether it fits a guest is found by whoever makes its workload
     * @throws IllegalArgumentException with one sentence that says where and what is wrong
     */
    public static GuestImport read(String text, Optional<Path> folder) {
        String entered = text.strip();
        if (entered.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is nothing to import yet: enter points T:PAGES, or choose a file.");
        }
        return CurveText.looksLikePoints(entered) ? curve(CurveText.points("The text", entered))
                : file(entered, path(entered, folder));
    }

    private static Path path(String entered, Optional<Path> folder) {
        try {
            Path path = Path.of(entered);
            return folder.map(one -> one.resolve(path).normalize()).orElse(path);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + Excerpt.of(entered)
                    + "' is neither points T:PAGES nor the path of a file.", e);
        }
    }

    private static GuestImport file(String entered, Path path) {
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("There is no file '" + Excerpt.of(path.toString())
                    + "'; points are entered as T:PAGES,T:PAGES with T in seconds.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] begin = in.readNBytes(MOST_BYTES + 1);
            return isTrace(begin) ? trace(path.toAbsolutePath())
                    : curve(CurveText.points("The file '" + Excerpt.of(entered) + "'",
                            text(entered, begin)));
        } catch (IOException e) {
            throw new IllegalArgumentException("The file '" + Excerpt.of(entered) + "' can't be read: "
                    + FailureText.of(e), e);
        }
    }

    private static String text(String entered, byte[] bytes) throws IOException {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("The file '" + Excerpt.of(entered) + "' has more than " + MOST_BYTES
                    + " bytes; allowed are a page trace, or text with up to 1000 points.");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The file '" + Excerpt.of(entered)
                    + "' is neither a page trace nor text; allowed are page traces and text with points.", e);
        }
    }

    private static boolean isTrace(byte[] begin) {
        boolean gzip = begin.length > 1 && (begin[0] & 0xFF) == 0x1F && (begin[1] & 0xFF) == 0x8B;
        boolean plain = begin.length >= TRACE.length;
        for (int i = 0; plain && i < TRACE.length; i++) {
            plain = begin[i] == TRACE[i];
        }
        return gzip || plain;
    }

    private static GuestImport curve(CurveText points) {
        TreeMap<String, String> values = new TreeMap<>();
        values.put("points", points.text());
        CurvePoint last = points.last();
        return new GuestImport(new WorkloadRef("curve", values), Math.max(1, (long) (last.seconds() * 1e9)),
                "Curve of " + points.count() + (points.count() == 1 ? " point" : " points") + ": "
                        + Quantity.formatNumber(last.pages()) + " different pages in "
                        + Quantity.formatNanos((long) (last.seconds() * 1e9)) + ".");
    }

    private static GuestImport trace(Path path) {
        PageTrace trace = PageTraceReader.read(path);
        TreeMap<String, String> values = new TreeMap<>();
        values.put(FILE, path.toString());
        long span = Math.min(Long.MAX_VALUE / 2 / trace.tickNanos(), trace.tickCount()) * trace.tickNanos();
        return new GuestImport(new WorkloadRef("trace", values), span,
                "Page trace of " + Quantity.formatNanos(span) + " in " + trace.tickCount() + " ticks: "
                        + trace.pageCount() + " pages of " + Quantity.formatBytes(trace.pageSizeBytes()) + ".");
    }

    /**
     * The workload's values as a document has them: a file beside the document is named from there.
     *
     * @param folder the folder of the document; empty for one that is in no file
     * @return the values by name
     */
    public Map<String, String> values(Optional<Path> folder) {
        Map<String, String> values = new TreeMap<>(workload.params());
        values.computeIfPresent(FILE, (name, file) -> folder.map(Path::toAbsolutePath)
                .filter(Path.of(file)::startsWith).map(one -> one.relativize(Path.of(file)).toString()).orElse(file));
        return values;
    }
}
