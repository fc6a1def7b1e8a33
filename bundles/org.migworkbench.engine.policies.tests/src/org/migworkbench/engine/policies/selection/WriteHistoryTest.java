package org.migworkbench.engine.policies.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The packed history against a plain one. */
class WriteHistoryTest {

    private static final int PAGES = 130;

    @Test
    void intervalsAreExactWhenShortAndAThirtySecondOffOtherwise() {
        assertEquals(0, WriteHistory.code(0));
        assertEquals(0, WriteHistory.code(-5));
        for (long ticks = 1; ticks <= 600_000; ticks++) {
            int code = WriteHistory.code(ticks);
            assertTrue(code > 0 && code <= 255, ticks + " is " + code);
            long back = WriteHistory.ticks(code);
            long most = Math.min(ticks, WriteHistory.LONGEST);
            assertTrue(ticks <= 31 ? back == ticks : Math.abs(back - most) <= most / 32.0, ticks + " became " + back);
        }
        assertEquals(WriteHistory.LONGEST, WriteHistory.ticks(WriteHistory.code(Long.MAX_VALUE)));
        for (int code = 1; code < 256; code++) {
            assertEquals(code, WriteHistory.code(WriteHistory.ticks(code)));
            assertTrue(WriteHistory.ticks(code) > WriteHistory.ticks(code - 1));
        }
    }

    @Test
    void anIntervalBeginsWhenTheLogWasCleanedAndEndsWhenTheWriteIsSeen() {
        WriteHistory history = new WriteHistory(64);
        history.written(0, 1L << 5, 4);
        history.written(0, 1L << 5 | 1L << 6, 8);
        history.roundEnded(10);
        history.roundEnded(12);
        history.written(0, 1L << 5, 25);
        assertEquals(10, history.lastWrite(5), "the round under way doesn't count");
        history.roundEnded(30);
        double[] out = new double[WriteHistory.INTERVALS];
        assertEquals(2, history.intervals(5, out));
        assertEquals(15, out[0]);
        assertEquals(4, out[1]);
        assertEquals(1, history.intervals(6, out));
        assertEquals(8, out[0]);
        assertEquals(0, history.intervals(7, out));
        assertEquals(30, history.lastWrite(5));
        assertEquals(0, history.lastWrite(7));
        assertEquals(0b101, history.dirtyRounds(5));
        assertEquals(0b100, history.dirtyRounds(6));
        assertEquals(3, history.rounds());
    }

    @Test
    void thePackedHistoryIsThePlainOne() {
        for (int seed = 0; seed < 40; seed++) {
            compare(new SplittableRandom(seed), seed % 2 == 0 ? 300 : 40_000);
        }
    }

    private static void compare(SplittableRandom random, int longestRound) {
        WriteHistory history = new WriteHistory(PAGES);
        List<Plain> plain = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            plain.add(new Plain());
        }
        long tick = 0;
        for (int round = 1; round <= 40; round++) {
            for (int scan = random.nextInt(4); scan >= 0; scan--) {
                tick += random.nextInt(longestRound);
                for (int word = 0; word <= PAGES / 64; word++) {
                    int pages = Math.min(64, PAGES - 64 * word);
                    long written = random.nextLong() & random.nextLong() & -1L >>> 64 - pages;
                    history.written(word, written, tick);
                    for (int i = 0; i < pages; i++) {
                        if ((written >>> i & 1) != 0) {
                            plain.get(64 * word + i).written(tick);
                        }
                    }
                }
            }
            tick += random.nextInt(2);
            history.roundEnded(tick);
            for (int page = 0; page < PAGES; page++) {
                plain.get(page).roundEnded(tick);
                plain.get(page).check(history, page, tick);
            }
        }
    }

    /** What the history should know of a page, without any packing. */
    private static final class Plain {

        private final List<Long> intervals = new ArrayList<>();
        private final List<Boolean> rounds = new ArrayList<>();
        private boolean dirty;
        private long last;

        void written(long tick) {
            if (!dirty && tick > last) {
                intervals.add(0, tick - last);
            }
            dirty = true;
        }

        void roundEnded(long tick) {
            rounds.add(0, dirty);
            last = dirty ? tick : last;
            dirty = false;
        }

        void check(WriteHistory history, int page, long tick) {
            // a stamp counts so many ticks, and an interval begins at one
            long grain = Long.highestOneBit(Math.max(1, tick >> 15));
            assertEquals(last, history.lastWrite(page), grain);
            double[] out = new double[WriteHistory.INTERVALS];
            int count = history.intervals(page, out);
            if (grain == 1) {
                assertEquals(Math.min(intervals.size(), WriteHistory.INTERVALS), count);
            }
            for (int i = 0; grain == 1 && i < count; i++) {
                long exact = Math.min(intervals.get(i), WriteHistory.LONGEST);
                assertEquals(exact, out[i], exact <= 31 ? 0 : exact / 32.0);
            }
            if (count > 0 && dirtyNow()) {
                double exact = Math.min(intervals.get(0), WriteHistory.LONGEST);
                assertEquals(exact, out[0], exact / 32.0 + 1.1 * grain);
            }
            for (int i = 0; i < Math.min(rounds.size(), WriteHistory.ROUNDS); i++) {
                assertEquals(rounds.get(i), (history.dirtyRounds(page) >> i & 1) != 0);
            }
        }

        private boolean dirtyNow() {
            return rounds.get(0) && intervals.get(0) > 64 * 64;
        }
    }
}
