package org.migworkbench.engine.policies.selection;

/**
 * How often each page was found written when the log was read: one byte a page, saturating at {@value #MOST}, decaying by
 * a factor so that old writes fade.
 */
public final class WriteCounts {

    /** Highest count. */
    public static final int MOST = 255;

    private final byte[] counts;
    private final long[] counted; // a bit for each page whose count isn't 0: most pages are never written
    private final byte[] decayed = new byte[MOST + 1];

    /**
     * Creates counts of 0.
     *
     * @param pageCount pages of the guest
     * @param kept      what a decay leaves of a count, 0 to 1; fractions are dropped
     */
    public WriteCounts(int pageCount, double kept) {
        counts = new byte[pageCount];
        counted = new long[(pageCount + 63) >>> 6];
        for (int count = 0; count <= MOST; count++) {
            decayed[count] = (byte) (count * kept);
        }
    }

    /**
     * The count of a page.
     *
     * @param page page number
     * @return 0 to {@value #MOST}
     */
    public int get(int page) {
        return counts[page] & MOST;
    }

    /**
     * Which of 64 pages have a count above 0.
     *
     * @param word page number divided by 64
     * @return a bit for each
     */
    public long countedWord(int word) {
        return counted[word];
    }

    /**
     * Counts the pages of a set.
     *
     * @param written bit i of word w = page {@code 64 * w + i}
     * @param weight  what is added to each, 0 or more
     */
    public void add(long[] written, int weight) {
        for (int i = 0; i < written.length; i++) {
            counted[i] |= weight > 0 ? written[i] : 0;
            for (long bits = written[i]; bits != 0; bits &= bits - 1) {
                int page = 64 * i + Long.numberOfTrailingZeros(bits);
                counts[page] = (byte) Math.min(MOST, (counts[page] & MOST) + weight);
            }
        }
    }

    /** Lets all counts fade. */
    public void decay() {
        for (int i = 0; i < counted.length; i++) {
            for (long bits = counted[i]; bits != 0; bits &= bits - 1) {
                int page = 64 * i + Long.numberOfTrailingZeros(bits);
                counts[page] = decayed[counts[page] & MOST];
                if (counts[page] == 0) {
                    counted[i] &= ~Long.lowestOneBit(bits);
                }
            }
        }
    }
}
