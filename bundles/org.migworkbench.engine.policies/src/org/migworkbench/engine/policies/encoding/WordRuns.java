package org.migworkbench.engine.policies.encoding;

/** Walks over runs of equal bits, one for each word of a page. */
final class WordRuns {

    private WordRuns() {
    }

    /**
     * The next word of a kind.
     *
     * @param bits  a bit for each word
     * @param from  where to begin
     * @param words words of the page
     * @param set   whether a set or a clear bit is looked for
     * @return its number, {@code words} if there is none
     */
    static int next(long[] bits, int from, int words, boolean set) {
        int at = from;
        while (at < words) {
            long word = (set ? bits[at >> 6] : ~bits[at >> 6]) & -1L << at;
            if (word != 0) {
                return Math.min(words, (at & ~63) + Long.numberOfTrailingZeros(word));
            }
            at = (at | 63) + 1;
        }
        return words;
    }
}
