package org.migworkbench.engine.workloads.trace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.GZIPOutputStream;

/** Writes page traces in the format of docs/trace-format.md, version {@value #VERSION}. */
public final class PageTraceWriter {

    /** Version of the format that is written. */
    public static final int VERSION = 1;

    /** First bytes of a trace, in ASCII; a line feed follows. */
    static final String MAGIC = "MWPTRACE";

    private PageTraceWriter() {
    }

    /**
     * Writes a trace. The stream stays open.
     *
     * @param trace      the trace
     * @param compressed whether to compress by gzip
     * @param out        where it goes
     * @throws IOException if the stream doesn't take it
     */
    public static void write(PageTrace trace, boolean compressed, OutputStream out) throws IOException {
        if (!compressed) {
            plain(trace, out);
            return;
        }
        GZIPOutputStream zip = new GZIPOutputStream(out);
        plain(trace, zip);
        zip.finish();
    }

    private static void plain(PageTrace trace, OutputStream out) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(new BufferedOutputStream(out), new CRC32());
        header(trace, checked);
        for (int tick = 0; tick < trace.tickCount(); tick++) {
            tick(trace, tick, checked);
        }
        long sum = checked.getChecksum().getValue();
        for (int shift = 24; shift >= 0; shift -= 8) {
            checked.write((int) (sum >>> shift));
        }
        checked.flush();
    }

    private static void header(PageTrace trace, OutputStream out) throws IOException {
        for (char one : (MAGIC + "\n").toCharArray()) {
            out.write(one);
        }
        number(VERSION, out);
        number(trace.pageSizeBytes(), out);
        number(trace.pageCount(), out);
        number(trace.tickNanos(), out);
        number(trace.tickCount(), out);
    }

    /** Runs of consecutive pages: for each its length and the unwritten pages before it; a length of 0 ends the tick. */
    private static void tick(PageTrace trace, int tick, OutputStream out) throws IOException {
        long end = 0;
        long from = 0;
        long to = 0;
        for (int entry = trace.firstEntry(tick); entry < trace.firstEntry(tick + 1); entry++) {
            long mask = trace.mask(entry);
            while (mask != 0) {
                int bit = Long.numberOfTrailingZeros(mask);
                int length = Math.min(64 - bit, Long.numberOfTrailingZeros(~(mask >>> bit)));
                long page = 64L * trace.word(entry) + bit;
                if (page != to) {
                    end = run(from, to, end, out);
                    from = page;
                }
                to = page + length;
                mask = bit + length == 64 ? 0 : mask >>> bit + length << bit + length;
            }
        }
        run(from, to, end, out);
        number(0, out);
    }

    private static long run(long from, long to, long before, OutputStream out) throws IOException {
        if (to > from) {
            number(to - from, out);
            number(from - before, out);
        }
        return to;
    }

    /** Seven bits a byte, the lowest first; the high bit says that more follow. */
    private static void number(long value, OutputStream out) throws IOException {
        long rest = value;
        while (rest >= 128) {
            out.write((int) (rest & 127 | 128));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
