package org.migworkbench.engine.policies.encoding;

/**
 * A run-length code of single bytes in the manner of PackBits: a head byte of 0 to 127 is followed by one to 128 bytes as
 * they are, one of 128 to 255 by a byte that stands for {@value #LEAST_RUN} to {@value #MOST_RUN} of its kind. Shorter
 * runs go with the other bytes, so the worst page, one without runs, would grow by a byte in 128: an overflow.
 */
public final class ByteRunCode {

    /** The code would take as much as the page or more. */
    public static final int OVERFLOW = -1;

    private static final int LEAST_RUN = 3;
    private static final int MOST_RUN = LEAST_RUN + 127;
    private static final int MOST_LITERALS = 128;
    private static final int RUN_HEAD = 128;
    private static final int BYTE = 255;

    private ByteRunCode() {
    }

    /**
     * Encodes a page.
     *
     * @param page the page
     * @param code receives the code, as long as the page; of no meaning after an overflow
     * @return bytes of the code, less than those of the page, or {@link #OVERFLOW}
     */
    public static int encode(byte[] page, byte[] code) {
        int size = 0;
        int at = 0;
        int literals = 0; // bytes before the place that no run has taken
        while (at < page.length || literals > 0) {
            int run = at < page.length ? runLength(page, at) : 0;
            boolean isRun = run >= LEAST_RUN;
            if (!isRun) {
                literals += run;
                at += run;
            }
            if (literals >= MOST_LITERALS || literals > 0 && (isRun || at == page.length)) {
                int count = Math.min(literals, MOST_LITERALS);
                if (size + 1 + count >= page.length) {
                    return OVERFLOW;
                }
                code[size++] = (byte) (count - 1);
                System.arraycopy(page, at - literals, code, size, count);
                size += count;
                literals -= count;
            }
            if (isRun && literals == 0) {
                if (size + 2 >= page.length) {
                    return OVERFLOW;
                }
                code[size++] = (byte) (RUN_HEAD + run - LEAST_RUN);
                code[size++] = page[at];
                at += run;
            }
        }
        return size;
    }

    /** Equal bytes from a place on, at most {@value #MOST_RUN}. */
    private static int runLength(byte[] page, int from) {
        int end = Math.min(page.length, from + MOST_RUN);
        int at = from + 1;
        while (at < end && page[at] == page[from]) {
            at++;
        }
        return at - from;
    }

    /**
     * Restores a page.
     *
     * @param code the code
     * @param size its bytes
     * @param page receives the page
     * @throws IllegalArgumentException if it is no code of a page of that size
     */
    public static void decode(byte[] code, int size, byte[] page) {
        int from = 0;
        int at = 0;
        while (from < size) {
            int head = code[from++] & BYTE;
            boolean run = head >= RUN_HEAD;
            int count = run ? head - RUN_HEAD + LEAST_RUN : head + 1;
            int data = run ? 1 : count;
            if (data > size - from || count > page.length - at) {
                throw new IllegalArgumentException("The code of a page is broken at byte " + (from - 1)
                        + "; allowed are runs within the page.");
            }
            if (run) {
                java.util.Arrays.fill(page, at, at + count, code[from]);
            } else {
                System.arraycopy(code, from, page, at, count);
            }
            from += data;
            at += count;
        }
        if (at != page.length) {
            throw new IllegalArgumentException("The code of a page ends at byte " + at + "; allowed is the end of the"
                    + " page, " + page.length + ".");
        }
    }
}
