package org.migworkbench.engine.workloads;

import java.util.Arrays;
import java.util.List;
import org.migworkbench.engine.workload.Rhythm;
import org.migworkbench.engine.workload.Workload;

/**
 * Random writes to stretches of pages, each stretch with a rate of its own. Stretches don't overlap; they need a few
 * bytes each and nothing for each page.
 */
final class RandomWrites implements Workload {

    /**
     * Consecutive pages of one rate.
     *
     * @param firstPage first page
     * @param pages     number of pages, 0 or more
     * @param writes    how each of them is written
     */
    record Stretch(int firstPage, int pages, WordWrites writes) {
    }

    private final int[] firstPages;
    private final int[] endPages;
    private final WordWrites[] writes;

    /**
     * @param stretches the stretches by rising page; they don't overlap. Those without pages or writes are left out
     */
    RandomWrites(List<Stretch> stretches) {
        List<Stretch> busy = stretches.stream().filter(s -> s.pages() > 0 && s.writes().writesPerSecond() > 0).toList();
        this.firstPages = busy.stream().mapToInt(Stretch::firstPage).toArray();
        this.endPages = busy.stream().mapToInt(s -> s.firstPage() + s.pages()).toArray();
        this.writes = busy.stream().map(Stretch::writes).toArray(WordWrites[]::new);
        for (int i = 1; i < writes.length; i++) {
            if (firstPages[i] < endPages[i - 1]) {
                throw new IllegalArgumentException("Stretches overlap at page " + firstPages[i] + ".");
            }
        }
    }

    @Override
    public long writtenWord(int word, long fromGuestNanos, long toGuestNanos) {
        return written(word, fromGuestNanos, toGuestNanos, -1);
    }

    @Override
    public long quietUntil(int word, long guestNanos) {
        long until = NEVER;
        for (int i = stretch(64 * word); i < writes.length && firstPages[i] >> 6 <= word; i++) {
            until = Math.min(until, writes[i].quietUntil(word, guestNanos, pagesOf(i, word)));
        }
        return until;
    }

    @Override
    public boolean isWritten(int page, long fromGuestNanos, long toGuestNanos) {
        return written(page >> 6, fromGuestNanos, toGuestNanos, 1L << page) != 0;
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words) {
        markWritten(fromGuestNanos, toGuestNanos, words, 0, words.length);
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words, int firstWord, int endWord) {
        if (toGuestNanos <= fromGuestNanos) {
            return;
        }
        for (int i = 0; i < writes.length; i++) {
            WordWrites random = writes[i];
            long fromCell = random.cell(fromGuestNanos);
            long toCell = random.cell(toGuestNanos);
            int last = Math.min(endPages[i] - 1 >> 6, endWord - 1);
            for (int word = Math.max(firstPages[i] >> 6, firstWord); word <= last; word++) {
                long missing = pagesOf(i, word) & ~words[word];
                if (missing != 0) {
                    words[word] |= random.written(word, fromGuestNanos, fromCell, toGuestNanos, toCell, missing);
                }
            }
        }
    }

    @Override
    public int writes(int page, long fromGuestNanos, long toGuestNanos) {
        int i = stretch(page);
        if (i == writes.length || firstPages[i] > page || toGuestNanos <= fromGuestNanos) {
            return 0;
        }
        return (int) Math.min(Integer.MAX_VALUE, writes[i].writes(page >> 6, page & 63, fromGuestNanos, toGuestNanos));
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.STEADY;
    }

    @Override
    public long mayWriteWord(int word) {
        long may = 0;
        for (int i = stretch(64 * word); i < writes.length && firstPages[i] >> 6 <= word; i++) {
            may |= pagesOf(i, word);
        }
        return may;
    }

    @Override
    public double uniquePages(double fromGuestSeconds, double toGuestSeconds) {
        double unique = 0;
        for (int i = 0; i < writes.length; i++) {
            unique += (endPages[i] - firstPages[i])
                    * -StrictMath.expm1(-writes[i].writesPerSecond() * (toGuestSeconds - fromGuestSeconds));
        }
        return unique;
    }

    @Override
    public long nextTouch(long fromGuestNanos, long toGuestNanos, long[] wanted) {
        long first = NEVER;
        long to = toGuestNanos;
        for (int i = 0; i < writes.length && fromGuestNanos < to; i++) {
            WordWrites random = writes[i];
            long fromCell = random.cell(fromGuestNanos);
            int last = endPages[i] - 1 >> 6;
            for (int word = firstPages[i] >> 6; word <= last; word++) {
                long pages = wanted[word] == 0 ? 0 : pagesOf(i, word) & wanted[word];
                if (pages != 0) {
                    first = Math.min(first, random.first(word, fromGuestNanos, fromCell, to, pages));
                    to = Math.min(to, first);
                }
            }
        }
        return first;
    }

    private long written(int word, long from, long to, long wanted) {
        long written = 0;
        for (int i = stretch(64 * word); i < writes.length && firstPages[i] >> 6 <= word; i++) {
            long pages = pagesOf(i, word) & wanted;
            if (pages != 0 && to > from) {
                written |= writes[i].written(word, from, to, pages);
            }
        }
        return written;
    }

    /** The first stretch that ends after a page begins. */
    private int stretch(int page) {
        if (writes.length < 2) {
            return writes.length == 1 && endPages[0] <= page ? 1 : 0;
        }
        int found = Arrays.binarySearch(endPages, page);
        return found < 0 ? -found - 1 : found + 1;
    }

    private long pagesOf(int index, int word) {
        return WorkingSet.pagesOfWord(word, firstPages[index], endPages[index] - firstPages[index]);
    }
}
