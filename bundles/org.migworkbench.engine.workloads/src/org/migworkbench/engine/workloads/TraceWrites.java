package org.migworkbench.engine.workloads;

import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.workload.Rhythm;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workloads.trace.PageTrace;

/**
 * The writes of a page trace, once or over and over. A page that a tick holds is written once in it, at a moment that a
 * hash of (seed, page, tick) gives. Trace time runs in proportion to guest time; tick g, counted on through all
 * repetitions, holds the times from g ticks, excluded, to g + 1 ticks.
 */
final class TraceWrites implements Workload {

    private static final long PAGE_STEP = 0x9E3779B97F4A7C15L;
    private static final long TICK_STEP = 0xD1B54A32D192ED03L;

    private final long tickNanos;
    private final int ticks;
    private final double speed;
    private final boolean looping;
    private final long seed;
    private final int[] starts;
    private final int[] tickOf;
    private final long[] masks;

    TraceWrites(PageTrace trace, double speed, boolean looping, long seed) {
        this.tickNanos = trace.tickNanos();
        this.ticks = trace.tickCount();
        this.speed = speed;
        this.looping = looping;
        this.seed = Seeds.mix(seed);
        this.starts = new int[(trace.pageCount() + 63 >> 6) + 1];
        this.tickOf = new int[trace.entryCount()];
        this.masks = new long[trace.entryCount()];
        sortByWord(trace);
    }

    @Override
    public long writtenWord(int word, long fromGuestNanos, long toGuestNanos) {
        return written(word, traceTime(fromGuestNanos), traceTime(toGuestNanos), -1);
    }

    @Override
    public boolean isWritten(int page, long fromGuestNanos, long toGuestNanos) {
        return written(page >> 6, traceTime(fromGuestNanos), traceTime(toGuestNanos), 1L << page) != 0;
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words) {
        long from = traceTime(fromGuestNanos);
        long to = traceTime(toGuestNanos);
        for (int word = 0; word < starts.length - 1; word++) {
            if (starts[word] < starts[word + 1]) {
                words[word] |= written(word, from, to, ~words[word]);
            }
        }
    }

    @Override
    public int writes(int page, long fromGuestNanos, long toGuestNanos) {
        if (page >> 6 >= starts.length - 1 || toGuestNanos <= fromGuestNanos) {
            return 0;
        }
        return (int) Math.min(Integer.MAX_VALUE,
                writesUntil(page, traceTime(toGuestNanos)) - writesUntil(page, traceTime(fromGuestNanos)));
    }

    @Override
    public Rhythm rhythm() {
        double turn = ticks * (double) tickNanos / speed;
        long nanos = turn >= Long.MAX_VALUE ? Long.MAX_VALUE : (long) turn;
        return looping ? new Rhythm(0, nanos) : new Rhythm(nanos, 0);
    }

    @Override
    public long mayWriteWord(int word) {
        long may = 0;
        for (int entry = begin(word); entry < end(word); entry++) {
            may |= masks[entry];
        }
        return may;
    }

    /** The number of pages that the trace does write. */
    @Override
    public double uniquePages(double fromGuestSeconds, double toGuestSeconds) {
        long from = traceTime((long) Math.rint(fromGuestSeconds * 1e9));
        long to = traceTime((long) Math.rint(toGuestSeconds * 1e9));
        long pages = 0;
        for (int word = 0; word < starts.length - 1; word++) {
            pages += Long.bitCount(written(word, from, to, -1));
        }
        return pages;
    }

    @Override
    public long nextTouch(long fromGuestNanos, long toGuestNanos, long[] wanted) {
        long from = traceTime(fromGuestNanos);
        long to = traceTime(toGuestNanos);
        long first = NEVER;
        for (int word = 0; word < starts.length - 1; word++) {
            if (wanted[word] != 0) {
                first = Math.min(first, first(word, from, Math.min(to, first), wanted[word]));
            }
        }
        return first == NEVER ? NEVER : guestTime(first);
    }

    /** Which of the wanted pages of a word are written in (from, to] of trace time. */
    private long written(int word, long from, long to, long wanted) {
        if (to <= from || begin(word) == end(word)) {
            return 0;
        }
        long first = from / tickNanos;
        long last = lastTick(to);
        long missing = wanted;
        for (long base = first - first % ticks; base <= last && missing != 0; base += ticks) {
            for (int entry = from(word, first - base); entry < end(word) && base + tickOf[entry] <= last; entry++) {
                long tick = base + tickOf[entry];
                boolean whole = tick > first && tick < last;
                missing &= ~(whole ? masks[entry] : inside(word, masks[entry] & missing, tick, from, to));
            }
            if (base > first && base + ticks <= last) {
                break; // one whole repetition has all there is
            }
        }
        return wanted & ~missing;
    }

    private long inside(int word, long pages, long tick, long from, long to) {
        long inside = 0;
        for (long rest = pages; rest != 0; rest &= rest - 1) {
            long time = moment(64 * word + Long.numberOfTrailingZeros(rest), tick);
            inside |= time > from && time <= to ? rest & -rest : 0;
        }
        return inside;
    }

    private long first(int word, long from, long to, long wanted) {
        if (to <= from || begin(word) == end(word)) {
            return NEVER;
        }
        long first = from / tickNanos;
        long last = lastTick(to);
        for (long base = first - first % ticks; base <= last; base += ticks) {
            for (int entry = from(word, first - base); entry < end(word) && base + tickOf[entry] <= last; entry++) {
                long time = firstInTick(word, masks[entry] & wanted, base + tickOf[entry], from, to);
                if (time != NEVER) {
                    return time;
                }
            }
            if (base > first && base + ticks <= last) {
                break; // one whole repetition had none
            }
        }
        return NEVER;
    }

    private long firstInTick(int word, long pages, long tick, long from, long to) {
        long first = NEVER;
        for (long rest = pages; rest != 0; rest &= rest - 1) {
            long time = moment(64 * word + Long.numberOfTrailingZeros(rest), tick);
            first = time > from && time <= to ? Math.min(first, time) : first;
        }
        return first;
    }

    /** How often a page is written until a trace time. */
    private long writesUntil(int page, long time) {
        if (time <= 0) {
            return 0;
        }
        long tick = (time - 1) / tickNanos;
        long turns = looping ? tick / ticks : 0;
        long within = tick - turns * ticks;
        long inTurn = 0;
        long sum = 0;
        for (int entry = begin(page >> 6); entry < end(page >> 6); entry++) {
            if ((masks[entry] >>> page & 1) != 0) {
                inTurn++;
                boolean past = tickOf[entry] < within || tickOf[entry] == within && moment(page, tick) <= time;
                sum += past ? 1 : 0;
            }
        }
        return turns * inTurn + sum;
    }

    private long moment(int page, long tick) {
        long hash = Seeds.mix(seed + page * PAGE_STEP ^ tick * TICK_STEP);
        return tick * tickNanos + 1 + Math.multiplyHigh(hash >>> 1, 2 * tickNanos);
    }

    private long lastTick(long to) {
        long last = (to - 1) / tickNanos;
        return looping ? last : Math.min(last, ticks - 1);
    }

    private long traceTime(long guestNanos) {
        return (long) (guestNanos * speed);
    }

    /** The earliest guest time at which the trace time is at a value. */
    private long guestTime(long traceNanos) {
        long time = (long) (traceNanos / speed);
        while (traceTime(time) >= traceNanos) {
            time--;
        }
        while (traceTime(time) < traceNanos) {
            time++;
        }
        return time;
    }

    private int begin(int word) {
        return word < starts.length - 1 ? starts[word] : 0;
    }

    private int end(int word) {
        return word < starts.length - 1 ? starts[word + 1] : 0;
    }

    /** First entry of a word at a tick of the trace or later. */
    private int from(int word, long tick) {
        int low = begin(word);
        int high = end(word);
        while (low < high) {
            int middle = low + high >>> 1;
            if (tickOf[middle] < tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void sortByWord(PageTrace trace) {
        for (int entry = 0; entry < masks.length; entry++) {
            starts[trace.word(entry) + 1]++;
        }
        for (int word = 1; word < starts.length; word++) {
            starts[word] += starts[word - 1];
        }
        int[] next = starts.clone();
        for (int tick = 0; tick < ticks; tick++) {
            for (int entry = trace.firstEntry(tick); entry < trace.firstEntry(tick + 1); entry++) {
                int place = next[trace.word(entry)]++;
                tickOf[place] = tick;
                masks[place] = trace.mask(entry);
            }
        }
    }
}
