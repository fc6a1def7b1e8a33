package org.migworkbench.engine.policies.encoding;

/**
 * The format of Xen's compression of checkpoints: runs of 4-byte units, each with a header of one byte whose highest bit
 * says whether the units are skipped or follow, and whose other bits are their number. A page that hasn't changed is the
 * byte 0, a page that goes whole begins with the byte 128. Nothing keeps the code from getting larger than the page.
 * Source: Xen 4.5, tools/libxc/xc_compression.c.
 */
public final class RemusCode {

    /** Bytes of a page that hasn't changed. */
    public static final int EMPTY_PAGE_BYTES = 1;

    private static final int FULL_PAGE = 128;
    private static final int SKIP = 128;
    private static final int LONGEST_RUN = 127;
    private static final int UNIT_BYTES = 4;
    private static final int UNITS_PER_WORD = 2;

    private final int pageBytes;

    /**
     * Creates the code.
     *
     * @param pageBytes page size in bytes, a multiple of 8
     */
    public RemusCode(int pageBytes) {
        this.pageBytes = pageBytes;
    }

    /**
     * Bytes of a page that goes whole.
     *
     * @return a byte more than the page
     */
    public int fullPageBytes() {
        return 1 + pageBytes;
    }

    /**
     * Most bytes that a code takes: when all has changed, since a skipped unit saves more than the headers it costs.
     *
     * @return the page and a header for each run of it
     */
    public int mostBytes() {
        return pageBytes + runs(pageBytes / UNIT_BYTES);
    }

    /**
     * Encodes the difference of two versions of a page.
     *
     * @param old  the version that the other side has
     * @param page the version that it should get
     * @param code receives the code; at least {@link #mostBytes()} long
     * @return bytes of the code
     */
    public int encode(byte[] old, byte[] page, byte[] code) {
        int units = pageBytes / UNIT_BYTES;
        int size = 0;
        int at = 0;
        boolean anyChange = false;
        while (at < units) {
            boolean changed = differs(old, page, at);
            int end = at + 1;
            while (end < units && end - at < LONGEST_RUN && differs(old, page, end) == changed) {
                end++;
            }
            code[size++] = (byte) (end - at | (changed ? 0 : SKIP));
            if (changed) {
                System.arraycopy(page, at * UNIT_BYTES, code, size, (end - at) * UNIT_BYTES);
                size += (end - at) * UNIT_BYTES;
                anyChange = true;
            }
            at = end;
        }
        if (!anyChange) {
            code[0] = 0;
            return EMPTY_PAGE_BYTES;
        }
        return size;
    }

    /**
     * Brings a page to its new version.
     *
     * @param code the code
     * @param page the old version, becomes the new one
     * @return bytes of the code that belong to the page
     * @throws IllegalArgumentException if it is no code of such a page
     */
    public int decode(byte[] code, byte[] page) {
        if (code[0] == 0) {
            return EMPTY_PAGE_BYTES;
        }
        if ((code[0] & 0xff) == FULL_PAGE) {
            System.arraycopy(code, 1, page, 0, pageBytes);
            return fullPageBytes();
        }
        int from = 0;
        int at = 0;
        while (at < pageBytes) {
            int bytes = (code[from] & LONGEST_RUN) * UNIT_BYTES;
            if (bytes == 0 || bytes > pageBytes - at) {
                throw new IllegalArgumentException("The code of a page is broken at byte " + from
                        + "; allowed are runs of 1 to 127 units within the page.");
            }
            boolean skipped = (code[from++] & SKIP) != 0;
            if (!skipped) {
                System.arraycopy(code, from, page, at, bytes);
                from += bytes;
            }
            at += bytes;
        }
        return from;
    }

    /**
     * Size of the code of a page of which whole words have changed, each in both its units.
     *
     * @param changed a bit for each 8-byte word, as {@code PageView.changedWords} gives them
     * @return bytes of the code
     */
    public int size(long[] changed) {
        int words = pageBytes / Long.BYTES;
        int size = 0;
        int at = 0;
        boolean set = false;
        boolean anyChange = false;
        while (at < words) {
            int end = WordRuns.next(changed, at, words, !set);
            int units = UNITS_PER_WORD * (end - at);
            size += runs(units) + (set ? units * UNIT_BYTES : 0);
            anyChange |= set && units > 0;
            at = end;
            set = !set;
        }
        return anyChange ? size : EMPTY_PAGE_BYTES;
    }

    private static int runs(int units) {
        return (units + LONGEST_RUN - 1) / LONGEST_RUN;
    }

    private static boolean differs(byte[] old, byte[] page, int unit) {
        int at = unit * UNIT_BYTES;
        for (int i = 0; i < UNIT_BYTES; i++) {
            if (old[at + i] != page[at + i]) {
                return true;
            }
        }
        return false;
    }
}
