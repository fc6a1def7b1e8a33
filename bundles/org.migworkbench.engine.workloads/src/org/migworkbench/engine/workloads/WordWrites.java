package org.migworkbench.engine.workloads;

import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.workload.Workload;

/**
 * Random writes of one rate to words of 64 pages: a Poisson process for each word, whose writes go to one of its pages
 * each. Time is cut into cells in which a word is written {@value #MEAN} times in the mean. One hash of (seed, word,
 * cell) gives the number of writes in the cell and the pages of the first five, further hashes give the pages of the
 * rest and the times, which only cells at the ends of an interval need. So any interval can be looked at without a past,
 * and a look ends once all wanted pages have been found.
 *
 * <p>Where only a few consecutive pages are ever asked for, the process has a power of two of lanes instead of 64 pages,
 * and a page belongs to lane (page mod lanes): the writes to pages that nobody asks for needn't be drawn.
 */
final class WordWrites {

    private static final double MEAN = 4;
    private static final long LONGEST_CELL = 1L << 42;
    /** An interval of more cells isn't drawn write by write to be counted. */
    private static final long MOST_CELLS = 1 << 17;
    /** So many of them, the latest, are drawn all the same: counts differ from one look to the next. */
    private static final long LAST_CELLS = 1 << 8;
    private static final long WORD_STEP = 0x9E3779B97F4A7C15L;
    private static final long CELL_STEP = 0xD1B54A32D192ED03L;
    private static final long TIME_STEP = 0xABC98388FB8FAC03L;
    private static final long PAGE_STEP = 0x8CB92BA72F3D8DD7L;
    private static final int PAGE_BITS = 6;
    private static final int PAGES_IN_FIRST = 5;
    private static final int PAGES_IN_NEXT = 10;
    private static final int TIME_BITS = 21;
    private static final int TIMES_IN_HASH = 3;
    private static final int COUNT_SHIFT = PAGES_IN_FIRST * PAGE_BITS;
    private static final int COUNT_BITS = 64 - COUNT_SHIFT;
    private static final int GUIDE_BITS = 10;

    private final long seed;
    private final double writesPerSecond;
    private final long lanes;
    private final long laneBits;
    private final long cellNanos;
    private final long[] thresholds;
    private final byte[] guide;

    /**
     * @param seed            seed of these writes
     * @param writesPerSecond mean writes a second to each page, 0 to 10^9
     * @param pages           most consecutive pages that are asked for; fewer than 64 make looks at them cheaper
     */
    WordWrites(long seed, double writesPerSecond, int pages) {
        this.seed = Seeds.mix(seed);
        this.writesPerSecond = writesPerSecond;
        int perWord = pages >= 64 ? 64 : Math.max(1, Integer.highestOneBit(2 * pages - 1));
        this.laneBits = perWord - 1;
        this.lanes = perWord == 64 ? 1 : Long.divideUnsigned(-1, (1L << perWord) - 1);
        double perNano = perWord * writesPerSecond / 1e9;
        this.cellNanos = perNano <= 0 ? LONGEST_CELL
                : (long) Math.max(1, Math.min(LONGEST_CELL, Math.rint(MEAN / perNano)));
        this.thresholds = thresholds(perNano * cellNanos);
        this.guide = guide(thresholds);
    }

    /** Mean writes a second to each page. */
    double writesPerSecond() {
        return writesPerSecond;
    }

    /** Number of the cell that holds a time. */
    long cell(long nanos) {
        return nanos / cellNanos;
    }

    /** Which of the wanted pages of a word are written in (from, to]. */
    long written(int word, long from, long to, long wanted) {
        return written(word, from, cell(from), to, cell(to), wanted);
    }

    /** The same where the cells of both times are known. */
    long written(int word, long from, long fromCell, long to, long toCell, long wanted) {
        long base = seed + word * WORD_STEP;
        long missing = wanted;
        for (long cell = fromCell; cell <= toCell && missing != 0; cell++) {
            long hash = Seeds.mix(base ^ cell * CELL_STEP);
            long pages = pages(hash) & missing;
            if (pages != 0 && (cell == fromCell || cell == toCell)) {
                pages = pagesWithin(hash, cell, from, to) & missing;
            }
            missing ^= pages;
        }
        return wanted ^ missing;
    }

    /** The first write to a wanted page of a word after a time, at most the end of the time's cell. */
    long quietUntil(int word, long from, long wanted) {
        long cell = cell(from);
        long hash = Seeds.mix(seed + word * WORD_STEP ^ cell * CELL_STEP);
        long end = (cell + 1) * cellNanos;
        return Math.min(end, firstInCell(hash, cell, from, end - 1, wanted));
    }

    /** How often a page of a word is written in (begin, to]. */
    long writes(int word, int bit, long begin, long to) {
        long base = seed + word * WORD_STEP;
        long from = begin;
        long fromCell = cell(from);
        long toCell = cell(to);
        long sum = 0;
        if (toCell - fromCell > MOST_CELLS) { // so many writes are counted by their mean
            long last = toCell - LAST_CELLS;
            sum = Math.round((last - fromCell) * (double) cellNanos * writesPerSecond / 1e9);
            fromCell = last;
            from = last * cellNanos;
        }
        for (long cell = fromCell; cell <= toCell; cell++) {
            long hash = Seeds.mix(base ^ cell * CELL_STEP);
            boolean whole = cell > fromCell && cell < toCell;
            if (!whole || (pages(hash) >>> bit & 1) != 0) {
                sum += writesInCell(hash, cell, bit, from, to);
            }
        }
        return sum;
    }

    /** When a wanted page of a word is first written in (from, to], {@link Workload#NEVER} if none is. */
    long first(int word, long from, long fromCell, long to, long wanted) {
        long base = seed + word * WORD_STEP;
        long toCell = cell(to);
        for (long cell = fromCell; cell <= toCell; cell++) {
            long hash = Seeds.mix(base ^ cell * CELL_STEP);
            if ((pages(hash) & wanted) != 0) {
                long first = firstInCell(hash, cell, from, to, wanted);
                if (first != Workload.NEVER) {
                    return first;
                }
            }
        }
        return Workload.NEVER;
    }

    /** Pages written in a cell; without branches for as many writes as most cells have. */
    private long pages(long hash) {
        int count = count(hash);
        long pages = 0;
        for (int i = 0; i < PAGES_IN_FIRST; i++) {
            pages |= (lanes << (hash >>> PAGE_BITS * i & laneBits)) & below(i, count);
        }
        for (int i = PAGES_IN_FIRST; i < count; i++) {
            pages |= lanes << page(hash, i);
        }
        return pages;
    }

    private long pagesWithin(long hash, long cell, long from, long to) {
        int count = count(hash);
        long start = cell * cellNanos;
        long pages = 0;
        long times = 0;
        for (int i = 0; i < PAGES_IN_FIRST; i++) {
            times = i % TIMES_IN_HASH == 0 ? times(hash, i) : times >>> TIME_BITS;
            long time = start + timeInCell(times);
            long inside = (from - time & time - to - 1) >> 63; // -1 or 0
            pages |= (lanes << (hash >>> PAGE_BITS * i & laneBits)) & below(i, count) & inside;
        }
        for (int i = PAGES_IN_FIRST; i < count; i++) {
            long time = time(hash, cell, i);
            pages |= time > from && time <= to ? lanes << page(hash, i) : 0;
        }
        return pages;
    }

    /** All bits if an index is below a count, otherwise none. */
    private static long below(int index, int count) {
        return index - count >> 31;
    }

    private int writesInCell(long hash, long cell, int bit, long from, long to) {
        int count = count(hash);
        int writes = 0;
        for (int i = 0; i < count; i++) {
            if (page(hash, i) == (bit & laneBits)) {
                long time = time(hash, cell, i);
                writes += time > from && time <= to ? 1 : 0;
            }
        }
        return writes;
    }

    private long firstInCell(long hash, long cell, long from, long to, long wanted) {
        int count = count(hash);
        long start = cell * cellNanos;
        long first = Workload.NEVER;
        long times = 0;
        for (int i = 0; i < count; i++) {
            times = i % TIMES_IN_HASH == 0 ? times(hash, i) : times >>> TIME_BITS;
            long time = start + timeInCell(times);
            boolean hit = time > from & time <= to & (wanted & lanes << page(hash, i)) != 0;
            first = Math.min(first, hit ? time : Workload.NEVER);
        }
        return first;
    }

    private int page(long hash, int index) {
        long bits = index < PAGES_IN_FIRST ? hash >>> PAGE_BITS * index
                : nextPages(hash, index) >>> PAGE_BITS * ((index - PAGES_IN_FIRST) % PAGES_IN_NEXT);
        return (int) (bits & laneBits);
    }

    private static long nextPages(long hash, int index) {
        return Seeds.mix(hash + (1 + (index - PAGES_IN_FIRST) / PAGES_IN_NEXT) * PAGE_STEP);
    }

    private long time(long hash, long cell, int index) {
        return cell * cellNanos + timeInCell(times(hash, index) >>> TIME_BITS * (index % TIMES_IN_HASH));
    }

    private static long times(long hash, int index) {
        return Seeds.mix(hash + (1 + index / TIMES_IN_HASH) * TIME_STEP);
    }

    private long timeInCell(long bits) {
        return (bits & (1L << TIME_BITS) - 1) * cellNanos >>> TIME_BITS;
    }

    private int count(long hash) {
        long share = hash >>> COUNT_SHIFT;
        int count = guide[(int) (share >>> COUNT_BITS - GUIDE_BITS)];
        while (share >= thresholds[count]) {
            count++;
        }
        return count;
    }

    /** Distribution of the number of writes in a cell: below which share the number is at most the index. */
    private static long[] thresholds(double mean) {
        int most = (int) Math.ceil(mean + 12 * Math.sqrt(mean) + 20);
        long[] shares = new long[most + 1];
        double term = StrictMath.exp(-mean);
        double sum = term;
        for (int k = 0; k < most; k++) {
            shares[k] = (long) (sum * (1L << COUNT_BITS));
            term *= mean / (k + 1);
            sum += term;
        }
        shares[most] = Long.MAX_VALUE;
        return shares;
    }

    private static byte[] guide(long[] thresholds) {
        byte[] guide = new byte[1 << GUIDE_BITS];
        int count = 0;
        for (int i = 0; i < guide.length; i++) {
            while ((long) i << COUNT_BITS - GUIDE_BITS >= thresholds[count]) {
                count++;
            }
            guide[i] = (byte) count;
        }
        return guide;
    }
}
