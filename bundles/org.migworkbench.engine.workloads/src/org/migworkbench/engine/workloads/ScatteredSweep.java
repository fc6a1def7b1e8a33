package org.migworkbench.engine.workloads;

import org.migworkbench.engine.workload.Rhythm;
import org.migworkbench.engine.workload.Workload;

/**
 * Writes that go once to each page of a contiguous working set, in a scattered order, and then again in the same order:
 * any interval of less than one sweep writes as many different pages as there are writes. The write number k, from 1,
 * happens at k / rate and goes to page (k - 1) x S mod N, with a step S near the golden section of the N pages.
 */
final class ScatteredSweep implements Workload {

    private static final double GOLDEN = 0.6180339887498949;
    private static final int MOST_STEPS = 4096;

    private final SequentialWrites places;
    private final int firstPage;
    private final int pages;
    private final int step;
    private final int back;

    ScatteredSweep(int firstPage, int pages, double writesPerSecond) {
        this.places = new SequentialWrites(0, pages, writesPerSecond);
        this.firstPage = firstPage;
        this.pages = pages;
        this.step = coprimeStep(pages);
        this.back = inverse(step, pages);
    }

    @Override
    public long writtenWord(int word, long fromGuestNanos, long toGuestNanos) {
        if (toGuestNanos <= fromGuestNanos) {
            return 0;
        }
        long before = places.writes(fromGuestNanos);
        return writtenWord(word, (int) (before % pages), count(before, toGuestNanos));
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words) {
        if (toGuestNanos <= fromGuestNanos || pages == 0) {
            return;
        }
        long before = places.writes(fromGuestNanos);
        int start = (int) (before % pages);
        int count = count(before, toGuestNanos);
        if (count < pages / 2) {
            int index = page(start);
            for (int i = 0; i < count; i++) {
                words[firstPage + index >> 6] |= 1L << firstPage + index;
                index = next(index, step);
            }
        } else {
            for (int word = firstPage >> 6; word <= firstPage + pages - 1 >> 6; word++) {
                words[word] |= writtenWord(word, start, count);
            }
        }
    }

    @Override
    public int writes(int page, long fromGuestNanos, long toGuestNanos) {
        int index = page - firstPage;
        return index < 0 || index >= pages ? 0 : places.writes(place(index), fromGuestNanos, toGuestNanos);
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.STEADY;
    }

    @Override
    public long mayWriteWord(int word) {
        return places.mayWriteWord(0) == 0 ? 0 : WorkingSet.pagesOfWord(word, firstPage, pages);
    }

    @Override
    public double uniquePages(double fromGuestSeconds, double toGuestSeconds) {
        return places.uniquePages(fromGuestSeconds, toGuestSeconds);
    }

    @Override
    public long nextTouch(long fromGuestNanos, long toGuestNanos, long[] wanted) {
        if (toGuestNanos <= fromGuestNanos) {
            return NEVER;
        }
        long before = places.writes(fromGuestNanos);
        int start = (int) (before % pages);
        int count = count(before, toGuestNanos);
        int index = page(start);
        for (int i = 0; i < Math.min(count, MOST_STEPS); i++) {
            int page = firstPage + index;
            if ((wanted[page >> 6] >>> page & 1) != 0) {
                return places.timeOf(before + i + 1);
            }
            index = next(index, step);
        }
        int ahead = count <= MOST_STEPS ? count : nearest(start, count, wanted);
        return ahead == count ? NEVER : places.timeOf(before + ahead + 1);
    }

    /** How many writes come before the first one to a wanted page; the count if none of them goes to one. */
    private int nearest(int start, int count, long[] wanted) {
        int nearest = count;
        for (int word = firstPage >> 6; word <= firstPage + pages - 1 >> 6; word++) {
            long rest = wanted[word] == 0 ? 0 : wanted[word] & WorkingSet.pagesOfWord(word, firstPage, pages);
            for (; rest != 0; rest &= rest - 1) {
                int place = place(64 * word + Long.numberOfTrailingZeros(rest) - firstPage);
                nearest = Math.min(nearest, place >= start ? place - start : place - start + pages);
            }
        }
        return nearest;
    }

    private long writtenWord(int word, int start, int count) {
        long written = 0;
        long rest = WorkingSet.pagesOfWord(word, firstPage, pages);
        int place = rest == 0 ? 0 : place(64 * word + Long.numberOfTrailingZeros(rest) - firstPage);
        for (; rest != 0; rest &= rest - 1) {
            int ahead = place >= start ? place - start : place - start + pages;
            written |= ahead < count ? rest & -rest : 0;
            place = next(place, back);
        }
        return written;
    }

    private int count(long before, long toNanos) {
        return (int) Math.min(places.writes(toNanos) - before, pages);
    }

    private int page(int place) {
        return (int) ((long) place * step % pages);
    }

    private int place(int index) {
        return (int) ((long) index * back % pages);
    }

    private int next(int value, int by) {
        int next = value + by; // at most 2^31 - 1 since both are below 2^30
        return next >= pages ? next - pages : next;
    }

    private static int coprimeStep(int pages) {
        int step = (int) Math.max(1, Math.rint(pages * GOLDEN));
        while (divisor(step, pages) != 1) {
            step++;
        }
        return step % pages;
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    /** The number whose product with a step is 1 modulo the pages. */
    private static int inverse(int step, int pages) {
        long a = step;
        long b = pages;
        long x = 1;
        long y = 0;
        while (b != 0) {
            long quotient = a / b;
            long rest = a % b;
            a = b;
            b = rest;
            long swap = x - quotient * y;
            x = y;
            y = swap;
        }
        return (int) ((x % pages + pages) % pages);
    }
}
