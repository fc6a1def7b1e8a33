package org.migworkbench.engine.workloads.trace;

import java.util.Arrays;
import org.migworkbench.engine.spec.VmSpec;

/** Which pages a guest wrote in each tick of its time. Immutable; made by {@link Builder}. */
public final class PageTrace {

    /** Most pages of a guest. */
    public static final int MOST_PAGES = 1 << 30;

    /** Most ticks of a trace. */
    public static final int MOST_TICKS = 1 << 24;

    /** Most entries of a trace: words of 64 pages with a written page, counted for each tick. */
    public static final int MOST_ENTRIES = 1 << 24;

    /** Longest tick in nanoseconds: an hour. */
    public static final long LONGEST_TICK_NANOS = 3_600_000_000_000L;

    private final int pageSizeBytes;
    private final int pageCount;
    private final long tickNanos;
    private final int[] tickEnds;
    private final int[] words;
    private final long[] masks;

    private PageTrace(Builder builder) {
        this.pageSizeBytes = builder.pageSizeBytes;
        this.pageCount = builder.pageCount;
        this.tickNanos = builder.tickNanos;
        this.tickEnds = Arrays.copyOf(builder.tickEnds, builder.ticks);
        this.words = Arrays.copyOf(builder.words, builder.entries);
        this.masks = Arrays.copyOf(builder.masks, builder.entries);
    }

    /**
     * Size of a page.
     *
     * @return bytes, a power of two from 512 to 2^30
     */
    public int pageSizeBytes() {
        return pageSizeBytes;
    }

    /**
     * Pages of the guest.
     *
     * @return 1 to {@link #MOST_PAGES}
     */
    public int pageCount() {
        return pageCount;
    }

    /**
     * Length of a tick.
     *
     * @return nanoseconds of guest time, 1 to {@link #LONGEST_TICK_NANOS}
     */
    public long tickNanos() {
        return tickNanos;
    }

    /**
     * Number of ticks.
     *
     * @return 1 to {@link #MOST_TICKS}
     */
    public int tickCount() {
        return tickEnds.length;
    }

    /**
     * Number of the first entry of a tick; entries are in the order of ticks and, in a tick, of words.
     *
     * @param tick tick from 0, or the number of ticks for the end of the last
     * @return entry from 0
     */
    public int firstEntry(int tick) {
        return tick == 0 ? 0 : tickEnds[tick - 1];
    }

    /**
     * Number of entries of all ticks.
     *
     * @return 0 to {@link #MOST_ENTRIES}
     */
    public int entryCount() {
        return words.length;
    }

    /**
     * The word of an entry.
     *
     * @param entry entry from 0
     * @return page number divided by 64
     */
    public int word(int entry) {
        return words[entry];
    }

    /**
     * The pages of an entry.
     *
     * @param entry entry from 0
     * @return a bit for each page of the word that was written in the tick, at least one
     */
    public long mask(int entry) {
        return masks[entry];
    }

    /** Collects a trace tick by tick. */
    public static final class Builder {

        private final int pageSizeBytes;
        private final int pageCount;
        private final long tickNanos;
        private int[] tickEnds = new int[16];
        private int ticks;
        private int[] words = new int[64];
        private long[] masks = new long[64];
        private int entries;
        private int nextPage;

        /**
         * Begins an empty trace.
         *
         * @param pageSizeBytes page size in bytes, a power of two from 512 to 2^30
         * @param pageCount     pages of the guest, 1 to {@link #MOST_PAGES}
         * @param tickNanos     length of a tick in nanoseconds, 1 to {@link #LONGEST_TICK_NANOS}
         * @throws IllegalArgumentException if a value isn't allowed; the message is a complete sentence
         */
        public Builder(long pageSizeBytes, long pageCount, long tickNanos) {
            if (!VmSpec.PAGE_SIZES.contains(pageSizeBytes)) {
                throw new IllegalArgumentException("The page size " + pageSizeBytes
                        + " is not allowed; allowed are powers of two from 512 to 1073741824 bytes.");
            }
            require("The number of pages", pageCount, 1, MOST_PAGES);
            require("The length of a tick in nanoseconds", tickNanos, 1, LONGEST_TICK_NANOS);
            this.pageSizeBytes = (int) pageSizeBytes;
            this.pageCount = (int) pageCount;
            this.tickNanos = tickNanos;
        }

        /**
         * Adds consecutive pages to the present tick.
         *
         * @param firstPage first page, behind all pages that the tick already has
         * @param count     number of pages, 1 or more
         * @return this
         * @throws IllegalArgumentException if the pages are out of order or beyond the memory, or the trace has too many
         *                                  entries; the message is a complete sentence
         */
        public Builder pages(long firstPage, long count) {
            require("The first page of a run", firstPage, nextPage, pageCount - 1);
            require("The number of pages of the run from page " + firstPage, count, 1, pageCount - firstPage);
            long end = firstPage + count;
            for (long page = firstPage; page < end; page = (page | 63) + 1) {
                long bits = Math.min(end - 1, page | 63) - page + 1;
                add((int) (page >> 6), -1L >>> 64 - bits << page);
            }
            nextPage = (int) end;
            return this;
        }

        /**
         * Ends the present tick, with or without pages; the next begins.
         *
         * @return this
         * @throws IllegalArgumentException if there are too many ticks; the message is a complete sentence
         */
        public Builder endTick() {
            require("The number of ticks", ticks + 1L, 1, MOST_TICKS);
            if (ticks == tickEnds.length) {
                tickEnds = Arrays.copyOf(tickEnds, 2 * ticks);
            }
            tickEnds[ticks++] = entries;
            nextPage = 0;
            return this;
        }

        /**
         * The trace of the ended ticks.
         *
         * @return the trace
         * @throws IllegalArgumentException if no tick has ended or pages were added after the last end; the message is a
         *                                  complete sentence
         */
        public PageTrace build() {
            require("The number of ticks", ticks, 1, MOST_TICKS);
            if (tickEnds[ticks - 1] != entries) {
                throw new IllegalArgumentException("Tick " + ticks + " has pages and no end; each tick must be ended.");
            }
            return new PageTrace(this);
        }

        private void add(int word, long mask) {
            boolean fresh = entries == 0 || ticks > 0 && entries == tickEnds[ticks - 1] || words[entries - 1] != word;
            if (!fresh) {
                masks[entries - 1] |= mask;
                return;
            }
            require("The number of entries", entries + 1L, 1, MOST_ENTRIES);
            if (entries == words.length) {
                words = Arrays.copyOf(words, 2 * entries);
                masks = Arrays.copyOf(masks, 2 * entries);
            }
            words[entries] = word;
            masks[entries++] = mask;
        }

        private static void require(String what, long value, long min, long max) {
            if (value < min || value > max) {
                throw new IllegalArgumentException(
                        what + " " + value + " is not allowed; allowed is " + min + " to " + max + ".");
            }
        }
    }
}
