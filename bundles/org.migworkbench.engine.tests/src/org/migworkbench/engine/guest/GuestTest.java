package org.migworkbench.engine.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.ContentSpec;
import org.migworkbench.engine.VmSpec;
import org.migworkbench.engine.workload.Workload;

class GuestTest {

    /** Writes page p at p * 10 ns, once. */
    private static final Workload ONCE = new Workload() {
        @Override
        public long writtenWord(int word, long from, long to) {
            long written = 0;
            for (int page = 0; word == 0 && page < 8; page++) {
                written |= page * 10 > from && page * 10 <= to ? 1L << page : 0;
            }
            return written;
        }

        @Override
        public void markWritten(long from, long to, long[] words) {
            words[0] |= writtenWord(0, from, to);
        }

        @Override
        public int writes(int page, long from, long to) {
            return isWritten(page, from, to) ? 1 : 0;
        }

        @Override
        public long mayWriteWord(int word) {
            return word == 0 ? 0xFF : 0;
        }

        @Override
        public double uniquePages(double from, double to) {
            return Math.min(8, (to - from) * 1e8);
        }
    };

    @Test
    void peekingLeavesTheLogAndCleaningReadsAndClears() {
        DirtyLog log = new DirtyLog(ONCE, 0);
        PageBitmap written = new PageBitmap(100);
        assertTrue(log.peek(3, 30));
        assertTrue(log.peek(3, 30));
        assertFalse(log.peek(4, 30));
        log.clean(30, written);
        assertEquals(3, written.count());
        assertFalse(log.peek(3, 30));
        log.clean(30, written);
        assertEquals(0, written.count());
        log.clean(1000, written);
        assertEquals(4, written.count());
        assertTrue(written.get(7));
    }

    @Test
    void theGuestsClockStandsStillInAPauseAndSlowsDown() {
        GuestClock clock = new GuestClock();
        assertEquals(100, clock.guestNanos(100));
        clock.setPaused(100, true);
        assertEquals(100, clock.guestNanos(500));
        clock.setPaused(500, false);
        assertEquals(150, clock.guestNanos(550));
        clock.setThrottle(550, 0.75);
        assertEquals(175, clock.guestNanos(650));
        clock.setThrottle(650, 0);
        assertEquals(185, clock.guestNanos(660));
        assertThrows(IllegalArgumentException.class, () -> clock.setThrottle(660, 1));
    }

    @Test
    void aBitmapKnowsItsEnd() {
        PageBitmap bitmap = new PageBitmap(70);
        bitmap.setAll();
        assertEquals(70, bitmap.count());
        bitmap.clear(69);
        assertFalse(bitmap.get(69));
        bitmap.set(69);
        assertTrue(bitmap.get(69));
        bitmap.clearAll();
        assertEquals(0, bitmap.count());
        PageBitmap whole = new PageBitmap(128);
        whole.setAll();
        assertEquals(128, whole.count());
    }

    @Test
    void pagesAreAddedAndRemovedTogether() {
        PageBitmap bitmap = new PageBitmap(200);
        bitmap.set(3);
        PageBitmap other = new PageBitmap(200);
        other.set(3);
        other.set(64);
        other.set(199);
        bitmap.addAll(other);
        assertEquals(3, bitmap.count());
        bitmap.removeAll(new int[] { 199, 3, 7, 64 }, 3);
        assertEquals(1, bitmap.count());
        assertTrue(bitmap.get(64), "not among the first three");
        assertEquals(3, other.count());
    }

    @Test
    void zeroPagesLieAboveTheDataOutsideTheWorkingSet() {
        PageBitmap zero = ZeroPages.of(vm(5, ContentSpec.RANDOM), ONCE);
        assertEquals(100 - 8 - 5, zero.count());
        assertFalse(zero.get(0));
        assertFalse(zero.get(12));
        assertTrue(zero.get(13));
        assertEquals(0, ZeroPages.of(vm(-1, ContentSpec.RANDOM), ONCE).count());
        assertEquals(8, ZeroPages.of(vm(-1, new ContentSpec(ContentSpec.Kind.ZERO, 0)), ONCE).count());
    }

    @Test
    void severalWorkloadsAddUp() {
        Workload sum = new SummedWorkload(List.of(ONCE, ONCE));
        assertTrue(sum.isWritten(3, 0, 30));
        assertFalse(sum.isWritten(3, 30, 60));
        assertTrue(sum.mayWrite(3));
        assertFalse(new SummedWorkload(List.of()).mayWrite(3));
    }

    private static VmSpec vm(int nonZeroPages, ContentSpec content) {
        return new VmSpec("vm", 409600, 4096, 1, nonZeroPages < 0 ? -1 : nonZeroPages * 4096L, content, List.of());
    }
}
