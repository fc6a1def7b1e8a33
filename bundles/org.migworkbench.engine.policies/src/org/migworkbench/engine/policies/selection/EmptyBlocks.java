package org.migworkbench.engine.policies.selection;

import org.migworkbench.engine.policy.PageView;

/**
 * Where the memory has no candidates, by blocks of 4096 pages as of the first look in a round: within a round candidates
 * only go, or come back after they went, so what was empty stays empty.
 */
final class EmptyBlocks {

    private static final int BLOCK_BITS = 12;
    private static final int WORD_BITS = 6;

    private final int words;
    private final int[] nextFull;
    private boolean known;

    EmptyBlocks(int pageCount) {
        this.words = pageCount + 63 >>> WORD_BITS;
        this.nextFull = new int[(pageCount - 1 >>> BLOCK_BITS) + 1];
    }

    /** A round begins. */
    void forget() {
        known = false;
    }

    /** Looks at the candidates, unless it has in this round. */
    void look(PageView pages) {
        if (known) {
            return;
        }
        known = true;
        int full = nextFull.length;
        for (int block = nextFull.length - 1; block >= 0; block--) {
            if (!isEmpty(pages, block)) {
                full = block;
            }
            nextFull[block] = full;
        }
    }

    private boolean isEmpty(PageView pages, int block) {
        int end = Math.min(words, block + 1 << BLOCK_BITS - WORD_BITS);
        for (int word = block << BLOCK_BITS - WORD_BITS; word < end; word++) {
            if (pages.candidateWord(word) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The first page of the next block with candidates, at most the page itself if its own block has some. */
    int endOfGap(int page) {
        return nextFull[page >> BLOCK_BITS] << BLOCK_BITS;
    }
}
