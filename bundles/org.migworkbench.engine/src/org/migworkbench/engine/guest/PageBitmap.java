package org.migworkbench.engine.guest;

import java.util.Arrays;

/** A set of pages as bits in long words. Not thread-safe; nothing is allocated after construction. */
public final class PageBitmap {

    private final int pageCount;
    private final long[] words;

    /**
     * Creates an empty set.
     *
     * @param pageCount number of pages, 0 or more
     */
    public PageBitmap(int pageCount) {
        this.pageCount = pageCount;
        this.words = new long[(pageCount + 63) >>> 6];
    }

    /**
     * Number of pages that could be in the set.
     *
     * @return the count
     */
    public int pageCount() {
        return pageCount;
    }

    /**
     * The words themselves, not a copy: bit {@code page & 63} of word {@code page >> 6}. Bits beyond the last page stay
     * 0.
     *
     * @return the words
     */
    public long[] words() {
        return words;
    }

    /**
     * Whether a page is in the set.
     *
     * @param page page number
     * @return true if it is
     */
    public boolean get(int page) {
        return (words[page >> 6] & 1L << page) != 0;
    }

    /**
     * Puts a page into the set.
     *
     * @param page page number
     */
    public void set(int page) {
        words[page >> 6] |= 1L << page;
    }

    /**
     * Takes a page out of the set.
     *
     * @param page page number
     */
    public void clear(int page) {
        words[page >> 6] &= ~(1L << page);
    }

    /**
     * Puts in the pages of another set.
     *
     * @param other a set of the same number of pages
     */
    public void addAll(PageBitmap other) {
        for (int i = 0; i < words.length; i++) {
            words[i] |= other.words[i];
        }
    }

    /**
     * Becomes the set of all pages that another doesn't hold.
     *
     * @param other a set of the same number of pages
     */
    public void setComplement(PageBitmap other) {
        for (int i = 0; i < words.length; i++) {
            words[i] = ~other.words[i];
        }
        cutTail();
    }

    /**
     * Takes pages out.
     *
     * @param pages page numbers
     * @param count how many of {@code pages} are valid
     */
    public void removeAll(int[] pages, int count) {
        if (count > 0 && pages[count - 1] - pages[0] < 2 * count) {
            removeNeighbours(pages, count);
        } else {
            for (int i = 0; i < count; i++) {
                words[pages[i] >> 6] &= ~(1L << pages[i]);
            }
        }
    }

    /** Writes each word once for all its pages: a store for each page of one word would wait for the one before. */
    private void removeNeighbours(int[] pages, int count) {
        int word = 0;
        long out = 0;
        for (int i = 0; i < count; i++) {
            int next = pages[i] >> 6;
            if (next != word) {
                words[word] &= ~out;
                word = next;
                out = 0;
            }
            out |= 1L << pages[i];
        }
        words[word] &= ~out;
    }

    /**
     * Takes out the pages of another set.
     *
     * @param other a set of the same number of pages
     */
    public void removeAll(PageBitmap other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= ~other.words[i];
        }
    }

    /** Takes all pages out. */
    public void clearAll() {
        Arrays.fill(words, 0);
    }

    /** Puts all pages in. */
    public void setAll() {
        Arrays.fill(words, -1L);
        cutTail();
    }

    private void cutTail() {
        int rest = pageCount & 63;
        if (rest != 0) {
            words[words.length - 1] &= (1L << rest) - 1;
        }
    }

    /**
     * Whether no page is set.
     *
     * @return true if the count is 0
     */
    public boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Number of pages in the set.
     *
     * @return the count
     */
    public int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }
}
