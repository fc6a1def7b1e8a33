package org.migworkbench.engine.policies.selection;

/**
 * When pages were written, as the log of written pages shows it, in 8 bytes a page: five intervals of 8 bits, the time of
 * the last write in 16 bits and this round and the last seven in a bit each. Besides, each page has a bit that says
 * whether it is known to be written in this round, and each 64 pages have a byte that says whether any was ever written.
 *
 * <p>
 * The log says of a page only that it was written since the log was cleaned. So an interval begins when the log was
 * cleaned at the end of the round of the last write, which may have been the last of many, and ends at the reading of
 * the log that first shows the next write. An interval is kept as a number of four significant bits after the leading
 * one: exact up to 31 ms, then at most 1/32 off, and at most about 508 s. Times are in ticks of a millisecond since the
 * log was started; while those don't fit into 16 bits, the stamps count 2, 4, 8... ticks, always less than 1/16000 of
 * the time that has passed.
 */
public final class WriteHistory {

    /** Nanoseconds of a tick. */
    public static final long TICK_NANOS = 1_000_000;

    /** Most intervals that are kept of a page. */
    public static final int INTERVALS = 5;

    /** Finished rounds that are kept of a page. */
    public static final int ROUNDS = 7;

    /** The longest interval in ticks; a longer one is kept as this. */
    public static final int LONGEST = 31 << 14;

    private static final int STAMP_SHIFT = 8;
    private static final int INTERVAL_SHIFT = 24;
    private static final int EXACT = 32;
    private static final int ROW = 1024;
    private static final int ROW_BITS = 10;
    private static final int LINE_BITS = 3;
    private static final int LINES_OF_ROW = ROW >> LINE_BITS;
    private static final long ROUND_BITS = 0xFF;
    private static final long STAMP_BITS = 0xFFFF;
    private static final long INTERVAL_BITS = -1L << INTERVAL_SHIFT;

    // bits 0 to 7: written in this round, the last one, the one before...; 8 to 23: stamp; from 24: latest interval first
    private final long[] slots;
    private final boolean[] everWritten; // by words of 64 pages: the others needn't be looked at
    private final long[] writtenNow; // a bit for each page: known to be written in this round
    private final int pageCount;
    private int stampScale;
    private int rounds;

    /**
     * Creates a history of a log that starts now, at tick 0.
     *
     * @param pageCount pages of the guest
     */
    public WriteHistory(int pageCount) {
        this.pageCount = pageCount;
        this.slots = new long[pageCount + ROW - 1 & -ROW];
        this.writtenNow = new long[(pageCount + 63) / 64];
        this.everWritten = new boolean[(pageCount + 63) / 64];
    }

    /**
     * The log shows pages as written. Those of which that is known in this round stay as they are.
     *
     * @param wordIndex page number divided by 64
     * @param written   a bit for each written page
     * @param tick      time of the reading in ticks
     */
    public void written(int wordIndex, long written, long tick) {
        everWritten[wordIndex] |= written != 0;
        long rest = written & ~writtenNow[wordIndex];
        writtenNow[wordIndex] |= written;
        while (rest != 0) {
            int page = (wordIndex << 6) + Long.numberOfTrailingZeros(rest);
            rest &= rest - 1;
            int index = index(page);
            long slot = slots[index];
            long code = code(tick - stamp(slot));
            long intervals = code == 0 ? slot & INTERVAL_BITS : (slot & INTERVAL_BITS) << 8 | code << INTERVAL_SHIFT;
            slots[index] = intervals | slot & ~INTERVAL_BITS | 1;
        }
    }

    /**
     * The log is cleaned and another round begins.
     *
     * @param tick time of the cleaning in ticks
     */
    public void roundEnded(long tick) {
        rounds = Math.min(ROUNDS, rounds + 1);
        while (tick >> stampScale > STAMP_BITS) {
            coarsen();
        }
        long stamp = tick >> stampScale << STAMP_SHIFT;
        for (int word = 0; word < everWritten.length; word++) {
            if (everWritten[word]) {
                roundEnded(word, stamp);
                writtenNow[word] = 0;
            }
        }
    }

    private void roundEnded(int word, long stamp) {
        int first = index(64 * word) & -64; // the slots of a word lie together, though in another order
        for (int index = first; index < first + 64; index++) {
            long slot = slots[index];
            if (slot != 0) {
                long kept = (slot & 1) == 0 ? slot & STAMP_BITS << STAMP_SHIFT : stamp;
                slots[index] = slot & INTERVAL_BITS | kept | slot << 1 & ROUND_BITS;
            }
        }
    }

    private void coarsen() {
        stampScale++;
        for (int index = 0; index < slots.length; index++) {
            long slot = slots[index];
            long stamp = (slot >> STAMP_SHIFT & STAMP_BITS) >> 1;
            slots[index] = slot & ~(STAMP_BITS << STAMP_SHIFT) | stamp << STAMP_SHIFT;
        }
    }

    /**
     * Where the slot of a page is: within rows of 1024 pages lines of 8 change places, in each row others. The scattered
     * scan goes down columns of such rows, and addresses that lie 8 KiB apart would all share a few lines of a cache.
     */
    private static int index(int page) {
        return page ^ (page >>> ROW_BITS & LINES_OF_ROW - 1) << LINE_BITS;
    }

    private long slot(int page) {
        return everWritten[page >> 6] ? slots[index(page)] : 0;
    }

    private long stamp(long slot) {
        return (slot >> STAMP_SHIFT & STAMP_BITS) << stampScale;
    }

    /**
     * Number of pages.
     *
     * @return the count
     */
    public int pageCount() {
        return pageCount;
    }

    /**
     * Finished rounds that are known.
     *
     * @return 0 to {@value #ROUNDS}
     */
    public int rounds() {
        return rounds;
    }

    /**
     * The last time at which a page may have been written: when the log was cleaned at the end of the round in which it
     * was. The round that isn't finished doesn't count.
     *
     * @param page page number
     * @return ticks; 0 = never written since the log was started
     */
    public long lastWrite(int page) {
        return stamp(slot(page));
    }

    /**
     * In which of the last rounds a page was written.
     *
     * @param page page number
     * @return bit 0 = the last finished round, bit 1 = the one before and so on, {@value #ROUNDS} bits
     */
    public int dirtyRounds(int page) {
        return (int) (slot(page) & ROUND_BITS) >> 1;
    }

    /**
     * The intervals of a page, the latest first.
     *
     * @param page page number
     * @param out  receives them in ticks from index 0, at least {@value #INTERVALS} long
     * @return how many are known
     */
    public int intervals(int page, double[] out) {
        long codes = slot(page) >>> INTERVAL_SHIFT;
        int count = 0;
        while (codes != 0) {
            out[count++] = ticks((int) (codes & 0xFF));
            codes >>>= 8;
        }
        return count;
    }

    /** The nearest number that fits into 8 bits; 0 = no interval. */
    static int code(long ticks) {
        if (ticks < EXACT) {
            return (int) Math.max(0, ticks);
        }
        long most = Math.min(ticks, LONGEST);
        int exponent = 59 - Long.numberOfLeadingZeros(most); // most >> exponent is 16 to 31
        long rounded = most + (1L << exponent >> 1);
        if (rounded >> exponent == EXACT) {
            exponent++;
        }
        return Math.min(0xFF, exponent * 16 + (int) (rounded >> exponent));
    }

    static int ticks(int code) {
        int exponent = Math.max(0, (code >> 4) - 1);
        return code - exponent * 16 << exponent;
    }
}
