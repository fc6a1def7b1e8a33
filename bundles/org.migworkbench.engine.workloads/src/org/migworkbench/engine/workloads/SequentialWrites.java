package org.migworkbench.engine.workloads;

import org.migworkbench.engine.workload.Rhythm;
import org.migworkbench.engine.workload.Workload;

/**
 * Writes that walk through a contiguous working set page by page and begin again at its end. The write number k, from 1,
 * happens at k / rate and goes to page (k - 1) mod N of the working set.
 */
final class SequentialWrites implements Workload {

    private final int firstPage;
    private final int pages;
    private final double writesPerNano;

    SequentialWrites(int firstPage, int pages, double writesPerSecond) {
        this.firstPage = firstPage;
        this.pages = pages;
        this.writesPerNano = writesPerSecond / 1e9;
    }

    @Override
    public long writtenWord(int word, long fromGuestNanos, long toGuestNanos) {
        if (toGuestNanos <= fromGuestNanos) {
            return 0;
        }
        long before = writes(fromGuestNanos);
        long count = Math.min(writes(toGuestNanos) - before, pages);
        int start = (int) (before % pages);
        int ahead = (int) Math.min(count, pages - start);
        return WorkingSet.pagesOfWord(word, firstPage + start, ahead)
                | WorkingSet.pagesOfWord(word, firstPage, (int) count - ahead);
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words) {
        if (toGuestNanos <= fromGuestNanos) {
            return;
        }
        long before = writes(fromGuestNanos);
        long count = Math.min(writes(toGuestNanos) - before, pages);
        int start = (int) (before % pages);
        int ahead = (int) Math.min(count, pages - start);
        mark(firstPage + start, ahead, words);
        mark(firstPage, (int) count - ahead, words);
    }

    @Override
    public int writes(int page, long fromGuestNanos, long toGuestNanos) {
        int index = page - firstPage;
        if (index < 0 || index >= pages || toGuestNanos <= fromGuestNanos) {
            return 0;
        }
        return (int) Math.min(Integer.MAX_VALUE, passes(index, writes(toGuestNanos)) - passes(index,
                writes(fromGuestNanos)));
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.STEADY;
    }

    @Override
    public long mayWriteWord(int word) {
        return writesPerNano > 0 ? WorkingSet.pagesOfWord(word, firstPage, pages) : 0;
    }

    @Override
    public double uniquePages(double fromGuestSeconds, double toGuestSeconds) {
        return Math.min(pages, (toGuestSeconds - fromGuestSeconds) * writesPerNano * 1e9);
    }

    @Override
    public long nextTouch(long fromGuestNanos, long toGuestNanos, long[] wanted) {
        if (toGuestNanos <= fromGuestNanos) {
            return NEVER;
        }
        long before = writes(fromGuestNanos);
        long count = Math.min(writes(toGuestNanos) - before, pages);
        int start = (int) (before % pages);
        int ahead = (int) Math.min(count, pages - start);
        int steps = firstSet(firstPage + start, ahead, wanted);
        if (steps == ahead) {
            steps += firstSet(firstPage, (int) count - ahead, wanted);
        }
        return steps == count ? NEVER : timeOf(before + steps + 1);
    }

    /** The earliest time by which a number of writes have happened. */
    long timeOf(long count) {
        long time = (long) (count / writesPerNano);
        while (writes(time) >= count) {
            time--;
        }
        while (writes(time) < count) {
            time++;
        }
        return time;
    }

    private static void mark(int from, int count, long[] words) {
        for (int word = from >> 6; count > 0 && word <= from + count - 1 >> 6; word++) {
            words[word] |= WorkingSet.pagesOfWord(word, from, count);
        }
    }

    /** How many pages come before the first wanted one; all if none is wanted. */
    private static int firstSet(int from, int count, long[] wanted) {
        for (int word = from >> 6; count > 0 && word <= from + count - 1 >> 6; word++) {
            long pages = wanted[word] == 0 ? 0 : wanted[word] & WorkingSet.pagesOfWord(word, from, count);
            if (pages != 0) {
                return 64 * word + Long.numberOfTrailingZeros(pages) - from;
            }
        }
        return count;
    }

    /** How many of the first writes go to a page of the working set. */
    private long passes(int index, long writes) {
        return (writes + pages - 1 - index) / pages;
    }

    /** How many writes have happened by a time. */
    long writes(long guestNanos) {
        return (long) (guestNanos * writesPerNano);
    }
}
