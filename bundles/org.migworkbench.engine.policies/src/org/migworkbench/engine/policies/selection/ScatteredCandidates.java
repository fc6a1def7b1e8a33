package org.migworkbench.engine.policies.selection;

import java.util.Arrays;
import org.migworkbench.engine.policy.PageView;

/**
 * The candidates of a round in the scattered order of Xen 3.0.4. Neighbouring places of that order hold pages that lie
 * 2^10 apart: the order goes down columns of such pages, and 64 neighbouring columns lie in the same words of the
 * candidates. So the words of 64 columns are read once, when the scan enters the first of them, and turned by 90 degrees:
 * then one word has the candidates of 64 places. Within a round before the switch nothing but the scan itself changes the
 * candidates, so they needn't be asked for again. Where the order is irregular (guests below 2^16 pages, places that the rotation leads
 * beyond the last page, post-copy) it goes from place to place.
 *
 * <p>
 * Memory: a bit for 16 pages.
 */
final class ScatteredCandidates {

    private static final int ROTATION = 10;
    private static final int WORD_BITS = 6;
    private static final int WORD = 1 << WORD_BITS;
    private static final int LEAST_ORDER = ROTATION + WORD_BITS;
    private static final int WORDS_BETWEEN_ROWS = 1 << ROTATION - WORD_BITS;
    private static final int WORDS_OF_BLOCK = WORD * WORDS_BETWEEN_ROWS;
    private static final int NONE = -1;

    private final int pageCount;
    private final int words;
    private final int order;
    private final int rotation;
    private final int rowBits;
    private final int wholeColumns; // the order ends within the column behind them, if not at its end
    private long[] turned; // for each column the words of its rows; made when pages are looked at
    private boolean[] empty; // by 64 rows
    private final long[] block = new long[WORD];
    private boolean steady;
    private int group = NONE;
    private int position;

    /**
     * @param pageCount pages of the guest, at least 1
     */
    ScatteredCandidates(int pageCount) {
        this.pageCount = pageCount;
        this.words = pageCount + WORD - 1 >>> WORD_BITS;
        this.order = 32 - Integer.numberOfLeadingZeros(pageCount - 1);
        this.rotation = order == 0 ? 0 : ROTATION % order;
        this.rowBits = Math.max(0, order - ROTATION);
        this.wholeColumns = pageCount >> rowBits;
    }

    /**
     * A round begins.
     *
     * @param alone whether a page ceases to be a candidate within the round only after it was found, and none becomes one
     */
    void beginRound(boolean alone) {
        position = 0;
        group = NONE;
        steady = alone && order >= LEAST_ORDER;
    }

    /** The page at a place of the order, see {@link PermutedSkippingScan#permute}. */
    int page(int place) {
        int mask = (1 << order) - 1;
        int page = place;
        do {
            page = (page << rotation | page >>> order - rotation) & mask;
        } while (page >= pageCount);
        return page;
    }

    /** The page at the next place, whether it is a candidate or not; -1 = the round is over. */
    int nextPage() {
        return position < pageCount ? page(position++) : NONE;
    }

    /**
     * Finds the next candidates.
     *
     * @param pages the guest's pages
     * @param from  where to begin to fill
     * @param to    where to end, exclusive
     * @param out   receives page numbers
     * @return where the filling ended; below {@code to} = no candidate is left
     */
    int next(PageView pages, int from, int to, int[] out) {
        int count = from;
        while (count < to && position < pageCount) {
            int page = page(position);
            int row = page >>> ROTATION;
            int column = position >>> rowBits;
            if (steady && column < wholeColumns && page == (row << ROTATION | column)
                    && row == (position & (1 << rowBits) - 1)) {
                count = nextInColumn(pages, column, count, to, out);
            } else {
                position++;
                if (pages.isCandidate(page)) {
                    out[count++] = page;
                }
            }
        }
        return count;
    }

    /** The candidates of the rest of a column, as many as there is room for. */
    private int nextInColumn(PageView pages, int column, int from, int to, int[] out) {
        if (column >>> WORD_BITS != group) {
            turn(pages, column >>> WORD_BITS);
        }
        int first = column << rowBits;
        int base = (column & WORD - 1) << rowBits - WORD_BITS;
        int index = position - first >>> WORD_BITS;
        int end = 1 << rowBits - WORD_BITS;
        long word = turned[base + index] & -1L << position; // the column begins at a multiple of 64 places
        int count = from;
        while (true) {
            while (word != 0 && count < to) {
                int row = index << WORD_BITS | Long.numberOfTrailingZeros(word);
                word &= word - 1;
                out[count++] = row << ROTATION | column;
            }
            if (count == to) {
                position = first + (out[count - 1] >>> ROTATION) + 1;
                return count;
            }
            if (++index == end) {
                position = Math.max(position + 1, placeAfterRows(column));
                return count;
            }
            word = turned[base + index];
        }
    }

    /** The place of a column behind those that hold its own pages: there the order is irregular or the next begins. */
    private int placeAfterRows(int column) {
        int rows = (pageCount - 1 - column >> ROTATION) + 1;
        return (column << rowBits) + Math.min(rows, 1 << rowBits);
    }

    /** Reads the candidates of 64 columns. */
    private void turn(PageView pages, int columns) {
        int blocks = 1 << rowBits - WORD_BITS;
        if (turned == null) {
            turned = new long[blocks << WORD_BITS];
            empty = new boolean[blocks];
        }
        if (group == NONE) {
            lookForEmptyBlocks(pages);
        }
        group = columns;
        for (int i = 0; i < blocks; i++) {
            if (empty[i]) {
                Arrays.fill(block, 0);
            } else {
                int word = i * WORDS_OF_BLOCK + columns;
                for (int row = 0; row < WORD; row++, word += WORDS_BETWEEN_ROWS) {
                    block[row] = word < words ? pages.candidateWord(word) : 0;
                }
                transpose(block);
            }
            for (int column = 0; column < WORD; column++) {
                turned[column * blocks + i] = block[column];
            }
        }
    }

    /** Where 64 rows have no candidates at all, as after a round that left few. */
    private void lookForEmptyBlocks(PageView pages) {
        for (int i = 0; i < empty.length; i++) {
            long any = 0;
            int end = Math.min(words, (i + 1) * WORDS_OF_BLOCK);
            for (int word = i * WORDS_OF_BLOCK; word < end && any == 0; word++) {
                any = pages.candidateWord(word);
            }
            empty[i] = any == 0;
        }
    }

    /** Bit i of word k becomes bit k of word i: halves, quarters... change places across the diagonal. */
    private static void transpose(long[] square) {
        long mask = 0xFFFFFFFFL;
        for (int half = WORD / 2; half > 0; half >>= 1, mask ^= mask << half) {
            for (int k = 0; k < WORD; k = (k | half) + 1 & ~half) {
                long swap = (square[k] >>> half ^ square[k | half]) & mask;
                square[k] ^= swap << half;
                square[k | half] ^= swap;
            }
        }
    }
}
