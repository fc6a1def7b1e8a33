package org.migworkbench.engine.policies.encoding;

/**
 * The run-length format of QEMU's XBZRLE: the difference of two versions of a page as pairs of a run of unchanged bytes,
 * of which only the length goes, and a run of changed bytes, of which the length and the new bytes go. Lengths are
 * ULEB128: seven bits a byte, the lowest first. A run of unchanged bytes at the end of the page is left out.
 * Source: QEMU docs/xbzrle.txt and migration/xbzrle.c.
 */
public final class RunLengthCode {

    /** Size of the code of a page that hasn't changed. */
    public static final int UNCHANGED = 0;

    /** The code would take more than the page. */
    public static final int OVERFLOW = -1;

    private static final int WORD_BYTES = 8;
    private static final int LENGTH_BITS = 7;
    private static final int LENGTH_MASK = 127;
    private static final int SPARE_BYTES = 2;

    private final int pageBytes;

    /**
     * Creates the code.
     *
     * @param pageBytes page size in bytes, a multiple of 8
     */
    public RunLengthCode(int pageBytes) {
        this.pageBytes = pageBytes;
    }

    /**
     * Encodes the difference of two versions of a page.
     *
     * @param old  the version that the other side has
     * @param page the version that it should get
     * @param code receives the code; as long as a page
     * @return bytes of the code, {@link #UNCHANGED} or {@link #OVERFLOW}
     */
    public int encode(byte[] old, byte[] page, byte[] code) {
        int size = 0;
        int at = 0;
        while (at < pageBytes) {
            if (size + SPARE_BYTES > pageBytes) {
                return OVERFLOW;
            }
            int begin = firstByte(old, page, at, true);
            if (begin == pageBytes) {
                return size;
            }
            int end = firstByte(old, page, begin, false);
            if (size + headBytes(begin - at, end - begin) + end - begin > pageBytes) {
                return OVERFLOW;
            }
            size = writeLength(begin - at, code, size);
            size = writeLength(end - begin, code, size);
            System.arraycopy(page, begin, code, size, end - begin);
            size += end - begin;
            at = end;
        }
        return size;
    }

    /**
     * Brings a page to its new version.
     *
     * @param code the code
     * @param size its bytes
     * @param page the old version, becomes the new one
     * @throws IllegalArgumentException if it is no code of such a page
     */
    public void decode(byte[] code, int size, byte[] page) {
        int from = 0;
        int at = 0;
        while (from < size) {
            for (int run = 0; run < 2; run++) {
                int length = 0;
                int shift = 0;
                do {
                    require(from < size && shift <= 2 * LENGTH_BITS, from);
                    length |= (code[from] & LENGTH_MASK) << shift;
                    shift += LENGTH_BITS;
                } while (code[from++] < 0);
                require(length <= pageBytes - at && (run == 0 || length > 0 && length <= size - from), from);
                if (run == 1) {
                    System.arraycopy(code, from, page, at, length);
                    from += length;
                }
                at += length;
            }
        }
    }

    /**
     * Size of the code of a page of which whole words have changed, each of them in all its bytes.
     *
     * @param changed a bit for each 8-byte word, as {@code PageView.changedWords} gives them
     * @return bytes of the code, {@link #UNCHANGED} or {@link #OVERFLOW}
     */
    public int size(long[] changed) {
        int words = pageBytes / WORD_BYTES;
        int size = 0;
        int at = 0;
        while (at < words) {
            if (size + SPARE_BYTES > pageBytes) {
                return OVERFLOW;
            }
            int begin = WordRuns.next(changed, at, words, true);
            if (begin == words) {
                return size;
            }
            int end = WordRuns.next(changed, begin, words, false);
            int data = WORD_BYTES * (end - begin);
            size += headBytes(WORD_BYTES * (begin - at), data) + data;
            if (size > pageBytes) {
                return OVERFLOW;
            }
            at = end;
        }
        return size;
    }

    private int firstByte(byte[] old, byte[] page, int from, boolean different) {
        int at = from;
        while (at < pageBytes && old[at] != page[at] != different) {
            at++;
        }
        return at;
    }

    private static int headBytes(int unchanged, int changed) {
        return lengthBytes(unchanged) + lengthBytes(changed);
    }

    private static int lengthBytes(int length) {
        return length <= LENGTH_MASK ? 1 : length >> 2 * LENGTH_BITS == 0 ? 2 : 3;
    }

    private static int writeLength(int length, byte[] code, int at) {
        int rest = length;
        int next = at;
        while (rest > LENGTH_MASK) {
            code[next++] = (byte) (rest & LENGTH_MASK | LENGTH_MASK + 1);
            rest >>= LENGTH_BITS;
        }
        code[next++] = (byte) rest;
        return next;
    }

    private static void require(boolean holds, int at) {
        if (!holds) {
            throw new IllegalArgumentException("The code of a page is broken at byte " + at
                    + "; allowed are pairs of runs within the page.");
        }
    }
}
