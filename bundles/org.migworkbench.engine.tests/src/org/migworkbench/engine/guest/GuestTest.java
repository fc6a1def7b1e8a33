package org.migworkbench.engine.guest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.ServiceQuality;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.VmSpec;
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
    void manyQuestionsGetTheAnswersOfTheWholeLog() {
        Guest guest = guest(1, 0);
        PageBitmap written = new PageBitmap(100);
        guest.log().start();
        for (int step = 1; step <= 7; step++) {
            guest.advance(10 * step);
            for (int page = 0; page < 8; page++) {
                assertEquals((guest.log().rewrittenWord(0) >>> page & 1) != 0, guest.log().isRewritten(page),
                        "page " + page);
                assertEquals(guest.log().isRewritten(page) ? 1 : 2,
                        guest.log().keepUnwritten(new int[] { 0, page }, 1, 2));
            }
        }
        guest.log().clean(written);
        assertEquals(0b1111_1110, written.words()[0]);
        assertFalse(guest.log().isRewritten(3));
        guest.log().clean(written);
        assertEquals(0, written.count());
    }

    /** Pages 0 to 199 of 9000 are written at times of their own again and again; it knows how long they are quiet. */
    private static final Workload REPEATING = new Workload() {
        @Override
        public long writtenWord(int word, long from, long to) {
            long written = 0;
            for (int page = 64 * word; page < Math.min(200, 64 * word + 64); page++) {
                written |= writes(page, from, to) > 0 ? 1L << page : 0;
            }
            return written;
        }

        @Override
        public long quietUntil(int word, long now) {
            long until = NEVER;
            for (int page = 64 * word; page < Math.min(200, 64 * word + 64); page++) {
                until = Math.min(until, (now / period(page) + 1) * period(page));
            }
            return until;
        }

        private static long period(int page) {
            return 1000 + 37L * page;
        }

        @Override
        public void markWritten(long from, long to, long[] words) {
            for (int word = 0; word < words.length; word++) {
                words[word] |= writtenWord(word, from, to);
            }
        }

        @Override
        public int writes(int page, long from, long to) {
            return page >= 200 || to <= from ? 0 : (int) (to / period(page) - from / period(page));
        }

        @Override
        public long mayWriteWord(int word) {
            return word < 3 ? -1 : word == 3 ? 0xFF : 0;
        }

        @Override
        public double uniquePages(double from, double to) {
            return 200;
        }
    };

    @Test
    void questionsForWordsGetTheAnswersOfAWholeLookWhateverSlowsTheGuest() {
        SplittableRandom random = new SplittableRandom(3);
        for (int trial = 0; trial < 50; trial++) {
            VmSpec vm = new VmSpec("vm", 9000 << 12, 4096, 3, VmSpec.ALL_NON_ZERO, ContentSpec.RANDOM, List.of());
            Guest guest = new Guest(vm, Arrays.asList(REPEATING, null, REPEATING));
            long[] cleaned = new long[3];
            long now = 0;
            guest.log().start();
            for (int step = 0; step < 200; step++) {
                slowDown(guest, random);
                now += random.nextInt(step % 7 == 0 ? 3000 : 60);
                guest.advance(now);
                int word = random.nextInt(9000 / 64);
                long expected = REPEATING.writtenWord(word, cleaned[0], guest.guestNanos(0))
                        | REPEATING.writtenWord(word, cleaned[2], guest.guestNanos(2));
                assertEquals(expected, guest.log().rewrittenWord(word), "word " + word + " in step " + step);
                if (random.nextInt(40) == 0) {
                    checkCleaning(guest, cleaned);
                }
            }
        }
    }

    private static void slowDown(Guest guest, SplittableRandom random) {
        switch (random.nextInt(8)) {
            case 0 -> guest.setThrottle(random.nextInt(3), random.nextInt(2) * random.nextDouble(0.99));
            case 1 -> guest.setStopped(random.nextInt(3) == 0);
            case 2 -> guest.steal(random.nextInt(200));
            case 3 -> guest.setNetworkLoss(random.nextInt(2) * random.nextDouble());
            default -> guest.setStopped(false);
        }
    }

    private static void checkCleaning(Guest guest, long[] cleaned) {
        PageBitmap written = new PageBitmap(9000);
        long[] expected = new long[written.words().length];
        for (int vcpu = 0; vcpu < 3; vcpu += 2) {
            REPEATING.markWritten(cleaned[vcpu], guest.guestNanos(vcpu), expected);
            cleaned[vcpu] = guest.guestNanos(vcpu);
        }
        guest.log().clean(written);
        assertArrayEquals(expected, written.words());
    }

    @Test
    void aLongLookCanBeGivenUpInBetween() {
        int pages = 1 << 20;
        Guest guest = new Guest(new VmSpec("vm", (long) pages << 12, 4096, 1, VmSpec.ALL_NON_ZERO, ContentSpec.RANDOM,
                List.of()), List.of(ONCE));
        int[] passed = new int[1];
        guest.log().start();
        guest.advance(30);
        guest.log().setCancelCheck(() -> passed[0]++);
        PageBitmap written = new PageBitmap(pages);
        guest.log().clean(written);
        assertEquals(0b1110, written.words()[0]);
        assertTrue(passed[0] > 1, "passed " + passed[0]);
    }

    @Test
    void peekingLeavesTheLogAndCleaningReadsAndClears() {
        Guest guest = guest(1, 0);
        PageBitmap written = new PageBitmap(100);
        guest.log().start();
        guest.advance(30);
        assertTrue(guest.log().isRewritten(3));
        assertTrue(guest.log().isRewritten(3));
        assertFalse(guest.log().isRewritten(4));
        assertEquals(0b1110, guest.log().rewrittenWord(0));
        guest.log().clean(written);
        assertEquals(3, written.count());
        assertFalse(guest.log().isRewritten(3));
        guest.log().clean(written);
        assertEquals(0, written.count());
        guest.advance(1000);
        guest.log().clean(written);
        assertEquals(4, written.count());
        assertTrue(written.get(7));
        assertEquals(1, guest.version(7));
        assertEquals(0, guest.version(8));
    }

    @Test
    void aStoppedGuestWritesNothingAndASlowedOneLess() {
        Guest guest = guest(1, 0);
        guest.log().start();
        guest.advance(10);
        guest.setStopped(true);
        guest.advance(500);
        assertFalse(guest.log().isRewritten(2));
        guest.setStopped(false);
        guest.setThrottle(0, 0.75);
        guest.advance(539);
        assertFalse(guest.log().isRewritten(2), "39 ns at a quarter of the speed");
        guest.advance(540);
        assertTrue(guest.log().isRewritten(2));
        assertEquals(30 / 50.0, guest.meter().since(new SlowdownMeter(1)).throttling(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> guest.setThrottle(0, 1));
        guest.release();
        guest.advance(550);
        assertTrue(guest.log().isRewritten(3));
    }

    @Test
    void eachProcessorHasItsOwnTime() {
        Guest guest = new Guest(vm(5, ContentSpec.RANDOM), Arrays.asList(ONCE, null, ONCE));
        guest.log().start();
        guest.setBlocked(0, true);
        guest.setThrottle(2, 0.5);
        guest.advance(40);
        assertTrue(guest.log().isRewritten(2));
        assertFalse(guest.log().isRewritten(3));
        assertEquals(List.of(40L, 0L, 0L), guest.blockedNanos());
        ServiceQuality taken = guest.meter().since(new SlowdownMeter(2));
        assertEquals(0.5, taken.pageRequests(), 1e-12, "one of two busy processors waited all the time");
        assertEquals(0.25, taken.throttling(), 1e-12);
    }

    @Test
    void theFirstWritesToPagesSlowTheGuest() {
        Guest guest = guest(1, 10);
        guest.log().start();
        guest.advance(20);
        assertTrue(guest.meter().since(new SlowdownMeter(1)).writeFaults() > 0);
    }

    @Test
    void theNextTouchOfAMissingPageIsFound() {
        Guest guest = guest(1, 0);
        PageBitmap missing = new PageBitmap(100);
        missing.set(5);
        missing.set(7);
        GuestTouches touches = new GuestTouches(guest, missing.pageCount());
        assertEquals(50, touches.nextTouch(0, 1000, missing));
        assertEquals(5, touches.touchedPage(0, 50, missing));
        guest.advance(50);
        assertEquals(70, touches.nextTouch(0, 1000, missing), "what is past doesn't count");
        assertEquals(Workload.NEVER, touches.nextTouch(0, 19, missing));
    }

    private static Guest guest(int vcpus, long writeFaultNanos) {
        VmSpec plain = vm(5, ContentSpec.RANDOM);
        VmSpec vm = new VmSpec(plain.id(), plain.memoryBytes(), plain.pageSizeBytes(), vcpus, plain.nonZeroBytes(),
                plain.content(), writeFaultNanos, PageClassSpec.UNKNOWN, plain.workloads());
        return new Guest(vm, List.of(ONCE));
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
