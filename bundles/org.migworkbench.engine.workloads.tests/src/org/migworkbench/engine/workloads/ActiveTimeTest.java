package org.migworkbench.engine.workloads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.migworkbench.engine.workload.Rhythm;
import org.migworkbench.engine.workload.Workload;

/** A workload that is active at times writes then what it would have written, and nothing else. */
class ActiveTimeTest {

    private static final int PAGES = 3000;
    private static final long SECOND = 1_000_000_000L;

    private static Workload sweep(String... more) {
        String[] all = new String[4 + more.length];
        System.arraycopy(new String[] { "workingSet", "1000 pages", "writeRate", "100" }, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return WorkloadTest.workload("sweep", PAGES, 1, all);
    }

    private static long written(Workload workload, long from, long to) {
        long[] words = new long[(PAGES + 63) / 64];
        workload.markWritten(from * SECOND, to * SECOND, words);
        long count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    @Test
    void itBeginsGoesOnWhereItStoppedAndRests() {
        Workload turns = sweep("activeFrom", "10 s", "activeFor", "2 s", "activeEvery", "5 s");
        assertEquals(0, written(turns, 0, 10));
        assertEquals(200, written(turns, 10, 12));
        assertEquals(0, written(turns, 12, 15));
        assertEquals(400, written(turns, 0, 20));
        assertTrue(turns.isWritten(399, 15 * SECOND, 17 * SECOND), "the second turn goes on behind the first");
        assertEquals(400, turns.uniquePages(0, 20), 1e-6);
        assertEquals(new Rhythm(10 * SECOND, 5 * SECOND), turns.rhythm());
    }

    @Test
    void onceIsOnce() {
        Workload once = sweep("activeFrom", "1 s", "activeFor", "2 s");
        assertEquals(200, written(once, 0, 1000));
        assertEquals(Workload.NEVER, once.nextTouch(4 * SECOND, 9 * SECOND, new long[] { -1, -1, -1, -1, -1 }));
        assertEquals(new Rhythm(3 * SECOND, 0), once.rhythm());
    }

    @Test
    void theDefaultsChangeNothing() {
        assertEquals(SequentialWrites.class, sweep().getClass());
        assertEquals(SequentialWrites.class, sweep("activeFor", "5 s", "activeEvery", "5 s").getClass());
    }

    @Test
    void aPeriodThatIsTooShortIsRefused() {
        String why = assertThrows(IllegalArgumentException.class,
                () -> sweep("activeFor", "5 s", "activeEvery", "4 s")).getMessage();
        assertEquals("The value '4 s' of activeEvery doesn't go with activeFor = 5 s; allowed is 0 s (once), or an"
                + " activeFor above 0 s that is no longer than activeEvery.", why);
        assertThrows(IllegalArgumentException.class, () -> sweep("activeEvery", "4 s"));
    }
}
