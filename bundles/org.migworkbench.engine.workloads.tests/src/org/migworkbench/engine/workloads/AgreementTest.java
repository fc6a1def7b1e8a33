package org.migworkbench.engine.workloads;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.engine.workload.Workload;

/** Whatever way a workload is asked, it tells of the same writes: for each of the built-in ones. */
class AgreementTest {

    private static final long SECOND = 1_000_000_000L;
    private static final int PAGES = 3000;
    private static final int WORDS = (PAGES + 63) / 64;

    @ParameterizedTest
    @ValueSource(strings = { "uniform", "hot-cold", "sweep", "curve", "idle" })
    void allWaysOfAskingAgreeWithTheCountsOfWrites(String id) {
        Workload workload = small(id, 3);
        Workload plain = new PageByPage(workload);
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 24; trial++) {
            long from = random.nextLong(20 * SECOND);
            long to = from + random.nextLong(trial % 3 == 0 ? SECOND / 1000 : trial % 3 == 1 ? SECOND / 10 : SECOND);
            long[] words = marked(workload, from, to);
            assertArrayEquals(marked(plain, from, to), words);
            for (int word = 0; word < WORDS; word++) {
                assertEquals(words[word], workload.writtenWord(word, from, to), "word " + word);
                assertEquals(0, words[word] & ~workload.mayWriteWord(word), "word " + word);
            }
            for (int page = 0; page < PAGES; page++) {
                assertEquals((words[page >> 6] >>> page & 1) != 0, workload.isWritten(page, from, to), "page " + page);
            }
        }
        assertFalse(workload.isWritten(10, SECOND, SECOND));
        assertEquals(0, workload.writtenWord(0, 2 * SECOND, SECOND));
    }

    @ParameterizedTest
    @ValueSource(strings = { "uniform", "hot-cold", "sweep", "curve", "idle" })
    void intervalsAddUp(String id) {
        Workload workload = small(id, 4);
        SplittableRandom random = new SplittableRandom(6);
        for (int trial = 0; trial < 24; trial++) {
            long a = random.nextLong(20 * SECOND);
            long b = a + random.nextLong(trial % 2 == 0 ? SECOND / 1000 : SECOND);
            long c = b + random.nextLong(SECOND / 10);
            long[] parts = marked(workload, a, b);
            workload.markWritten(b, c, parts);
            assertArrayEquals(marked(workload, a, c), parts, "(a,c] must be (a,b] and (b,c]");
            long[] touched = touched(workload, a, b);
            workload.markTouched(b, c, touched);
            assertArrayEquals(touched(workload, a, c), touched);
            for (int page = 0; page < PAGES; page += 7) {
                assertEquals(workload.writes(page, a, c), workload.writes(page, a, b) + workload.writes(page, b, c));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "uniform", "hot-cold", "sweep", "curve", "idle" })
    void theNextTouchIsTheOneThatHalvingFinds(String id) {
        Workload workload = small(id, 5);
        Workload plain = new PageByPage(workload);
        SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < 40; trial++) {
            long[] wanted = new long[WORDS];
            for (int i = 0; i < WORDS; i++) {
                wanted[i] = trial % 2 == 0 ? random.nextLong() : random.nextInt(10) == 0 ? 1L << random.nextInt(64) : 0;
            }
            long from = random.nextLong(20 * SECOND);
            long to = from + random.nextLong(trial % 4 == 0 ? SECOND / 10_000 : SECOND);
            long touch = workload.nextTouch(from, to, wanted);
            assertEquals(plain.nextTouch(from, to, wanted), touch);
            assertTrue(touch == Workload.NEVER || touch > from && touch <= to);
        }
        assertEquals(Workload.NEVER, workload.nextTouch(0, SECOND, new long[WORDS]));
    }

    static Workload small(String id, long seed) {
        return switch (id) {
            case "uniform" -> WorkloadTest.workload(id, PAGES, seed, "workingSet", "1000 pages", "writeRate", "3000",
                    "firstPage", "77");
            case "hot-cold" -> WorkloadTest.workload(id, PAGES, seed, "workingSet", "1000 pages", "firstPage", "63",
                    "hotPages", "0.111");
            case "sweep" -> WorkloadTest.workload(id, PAGES, seed, "workingSet", "1025 pages", "firstPage", "3",
                    "writeRate", "7777.7");
            case "curve" -> WorkloadTest.workload(id, PAGES, seed, "points", "0.1:500,0.2:600,1:1500", "firstPage",
                    "100");
            default -> WorkloadTest.workload(id, PAGES, seed);
        };
    }

    private static long[] marked(Workload workload, long from, long to) {
        long[] words = new long[WORDS];
        workload.markWritten(from, to, words);
        return words;
    }

    private static long[] touched(Workload workload, long from, long to) {
        long[] words = new long[WORDS];
        workload.markTouched(from, to, words);
        return words;
    }
}
