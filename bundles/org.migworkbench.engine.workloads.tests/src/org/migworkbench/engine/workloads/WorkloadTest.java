package org.migworkbench.engine.workloads;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.engine.policy.Params;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadProvider;

class WorkloadTest {

    private static final long SECOND = 1_000_000_000L;
    private static final int PAGES = 4096;

    @ParameterizedTest
    @CsvSource({ "20000, 0.1", "20000, 1", "20000, 5", "500000, 0.05", "1000, 30", "3000000, 0.3" })
    void uniformWritesFollowTheory(double writesPerSecond, double seconds) {
        int n = 65536;
        Workload workload = workload("uniform", n, 7, "workingSet", "256 MiB", "writeRate", text(writesPerSecond));
        double expected = n * (1 - StrictMath.pow(1 - 1.0 / n, writesPerSecond * seconds));
        int marked = 0;
        int windows = Math.max(1, (int) Math.ceil(30_000 / expected));
        for (int i = 0; i < windows; i++) {
            long from = (long) ((3.7 + i * seconds) * SECOND);
            marked += count(workload, n, from, from + (long) (seconds * SECOND));
        }
        assertEquals(1, marked / (expected * windows), 0.01);
    }

    @ParameterizedTest
    @ValueSource(strings = { "uniform", "hot-cold", "sweep", "curve", "idle" })
    void lookingAtOnePageAndMarkingAllAgreeAndIntervalsAddUp(String id) {
        Workload workload = workload(id, 32768, 3, defaults(id));
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 20; trial++) {
            long a = random.nextLong(20 * SECOND);
            long b = a + random.nextLong(trial % 2 == 0 ? SECOND / 100 : 3 * SECOND);
            long c = b + random.nextLong(SECOND);
            long[] whole = marked(workload, 32768, a, c);
            long[] parts = marked(workload, 32768, a, b);
            workload.markWritten(b, c, parts);
            assertArrayEquals(whole, parts, "(a,c] must be (a,b] and (b,c]");
            for (int page = 0; page < 32768; page++) {
                boolean bit = (whole[page >> 6] & 1L << page) != 0;
                assertEquals(bit, workload.isWritten(page, a, c), "page " + page);
                assertTrue(!bit || workload.mayWrite(page));
            }
        }
        assertFalse(workload.isWritten(0, SECOND, SECOND));
    }

    @Test
    void aSeedDecidesAndNothingElse() {
        long[] one = marked(workload("uniform", PAGES, 1, "workingSet", "16 MiB"), PAGES, 0, SECOND / 10);
        long[] again = marked(workload("uniform", PAGES, 1, "workingSet", "16 MiB"), PAGES, 0, SECOND / 10);
        long[] other = marked(workload("uniform", PAGES, 2, "workingSet", "16 MiB"), PAGES, 0, SECOND / 10);
        assertArrayEquals(one, again);
        assertNotEquals(Arrays.toString(one), Arrays.toString(other));
    }

    @Test
    void aSweepWritesInOrderAndBeginsAgain() {
        Workload workload = workload("sweep", 100, 0, "workingSet", "40960", "writeRate", "1000", "firstPage", "5");
        for (int k = 1; k <= 35; k++) {
            long time = k * 1_000_000L;
            for (int page = 0; page < 100; page++) {
                assertEquals(page == 5 + (k - 1) % 10, workload.isWritten(page, time - 1_000_000, time), "write " + k);
            }
        }
        assertEquals(10, count(workload, 100, 0, SECOND));
        assertEquals(3, count(workload, 100, 500_000, 3_500_000));
    }

    @Test
    void hotPagesGetTheirShareOfTheWrites() {
        int n = 10_000;
        Workload workload = workload("hot-cold", n, 9, "workingSet", n + " pages", "writeRate", "10000", "hotWrites",
                "80 %", "hotPages", "0.2");
        double seconds = 0.5;
        long[] words = marked(workload, n, SECOND, (long) (1.5 * SECOND));
        int hot = 0;
        int cold = 0;
        for (int page = 0; page < n; page++) {
            if ((words[page >> 6] & 1L << page) != 0) {
                hot += page < 2000 ? 1 : 0;
                cold += page >= 2000 ? 1 : 0;
            }
        }
        assertEquals(2000 * (1 - Math.exp(-4 * seconds)), hot, 60);
        assertEquals(8000 * (1 - Math.exp(-0.25 * seconds)), cold, 90);
    }

    @ParameterizedTest
    @CsvSource({ "uniform, 17 MiB", "sweep, 1 GiB", "hot-cold, 16385 KiB" })
    void aWorkingSetLargerThanMemoryIsNamed(String id, String size) {
        String message = assertThrows(IllegalArgumentException.class, () -> workload(id, PAGES, 0, "workingSet", size))
                .getMessage();
        assertTrue(message.contains("doesn't fit the memory") && message.contains("4096"), message);
    }

    @Test
    void theDistributionOfWritesInACellIsPoisson() {
        PoissonClass writes = new PoissonClass(1, 1000);
        double[] lengths = { 1e-4, 5e-4, 1e-3, 2.5e-3 };
        for (double length : lengths) {
            int hits = 0;
            int trials = 100_000;
            for (int i = 0; i < trials; i++) {
                long from = i * 3_333_337L;
                hits += writes.isWritten(i & 15, from, from + (long) (length * SECOND)) ? 1 : 0;
            }
            assertEquals(1 - Math.exp(-1000 * length), hits / (double) trials, 0.005);
        }
    }

    private static String[] defaults(String id) {
        return switch (id) {
            case "uniform", "hot-cold" -> new String[] { "workingSet", "64 MiB", "firstPage", "77" };
            case "sweep" -> new String[] { "workingSet", "1025 pages", "firstPage", "3", "writeRate", "7777.7" };
            default -> new String[0];
        };
    }

    static Workload workload(String id, int pages, long seed, String... params) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (int i = 0; i < params.length; i += 2) {
            texts.put(params[i], params[i + 1]);
        }
        WorkloadProvider provider = WorkloadCatalog.of(BuiltInWorkloads.all()).require(id);
        return provider.create(Params.parse(provider.descriptor().params(), texts),
                new WorkloadContext(pages, 4096, seed));
    }

    static int count(Workload workload, int pages, long from, long to) {
        return Arrays.stream(marked(workload, pages, from, to)).mapToInt(Long::bitCount).sum();
    }

    private static long[] marked(Workload workload, int pages, long from, long to) {
        long[] words = new long[(pages + 63) / 64];
        workload.markWritten(from, to, words);
        return words;
    }

    private static String text(double value) {
        return Double.toString(value);
    }
}
