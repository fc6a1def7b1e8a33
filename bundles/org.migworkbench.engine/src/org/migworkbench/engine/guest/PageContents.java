package org.migworkbench.engine.guest;

import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.VmSpec;

/**
 * What the pages of a guest hold, as far as encodings can tell: how two versions of a page differ, word by word. The
 * words that the k-th write of a page changes depend on (seed, page, k) alone.
 */
public final class PageContents {

    private static final int WORD_BYTES = 8;
    private static final long PAGE_STEP = 0x9E3779B97F4A7C15L;
    private static final long WRITE_STEP = 0xD1B54A32D192ED03L;

    private final ContentSpec content;
    private final int wordsPerPage;
    private final long seed;

    /**
     * Describes the memory of a virtual machine.
     *
     * @param vm   the virtual machine
     * @param seed seed of its content
     */
    public PageContents(VmSpec vm, long seed) {
        this.content = vm.content();
        this.wordsPerPage = vm.pageSizeBytes() / WORD_BYTES;
        this.seed = Seeds.mix(seed);
    }

    /**
     * Which words of a page differ between two versions.
     *
     * @param page  page number
     * @param from  the older version
     * @param to    the newer version
     * @param words receives a bit for each word
     * @return how many words differ
     */
    public int changedWords(int page, long from, long to, long[] words) {
        java.util.Arrays.fill(words, 0);
        if (to <= from || content.kind() == ContentSpec.Kind.ZERO) {
            return 0;
        }
        if (content.kind() == ContentSpec.Kind.RANDOM || content.wordsPerWrite() >= wordsPerPage) {
            return all(words);
        }
        if (content.places() == ContentSpec.Places.SPREAD) {
            return spread(words);
        }
        int changed = 0;
        for (long write = from + 1; write <= to && changed < wordsPerPage; write++) {
            changed += change(page, write, words);
        }
        return changed;
    }

    private int all(long[] words) {
        for (int i = 0; i < wordsPerPage; i++) {
            words[i >> 6] |= 1L << i;
        }
        return wordsPerPage;
    }

    private int spread(long[] words) {
        int count = content.wordsPerWrite();
        for (int i = 0; i < count; i++) {
            int word = (int) ((long) i * wordsPerPage / count);
            words[word >> 6] |= 1L << word;
        }
        return count;
    }

    /** Marks the words of one write; returns how many weren't marked before. A word that was drawn is drawn no more. */
    private int change(int page, long write, long[] words) {
        long base = seed + page * PAGE_STEP ^ write * WRITE_STEP;
        int first = (int) (Seeds.mix(base) >>> 33) % wordsPerPage;
        int step = (int) (Seeds.mix(base + 1) >>> 33) % wordsPerPage | 1;
        int more = 0;
        for (int i = 0; i < content.wordsPerWrite(); i++) {
            int word = (int) ((first + (long) i * step) % wordsPerPage);
            if ((words[word >> 6] >>> word & 1) == 0) {
                words[word >> 6] |= 1L << word;
                more++;
            }
        }
        return more;
    }
}
