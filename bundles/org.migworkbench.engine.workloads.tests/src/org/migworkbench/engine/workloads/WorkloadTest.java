package org.migworkbench.engine.workloads;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.engine.param.Params;
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
        assertEquals(1, workload.uniquePages(3.7, 3.7 + seconds) / expected, 0.001);
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

    @ParameterizedTest
    @CsvSource({ "100, 0.0001", "100, 0.003", "3e6, 1e-7", "1e9, 2e-9", "0.001, 30" })
    void writesToAPageArePoissonDistributed(double writesPerSecond, double seconds) {
        WordWrites writes = new WordWrites(1, writesPerSecond, 64);
        long length = (long) (seconds * SECOND);
        double mean = writesPerSecond * seconds;
        int trials = 100_000;
        double sum = 0;
        double squares = 0;
        int hits = 0;
        for (int i = 0; i < trials; i++) {
            long from = i * 3_333_337L;
            long count = writes.writes(i, i & 63, from, from + length);
            assertEquals(count > 0, writes.written(i, from, from + length, 1L << (i & 63)) != 0);
            sum += count;
            squares += count * count;
            hits += count > 0 ? 1 : 0;
        }
        double deviation = Math.sqrt(mean / trials);
        assertEquals(mean, sum / trials, 4 * deviation);
        assertEquals(mean, squares / trials - sum / trials * sum / trials,
                5 * Math.sqrt((mean + 2 * mean * mean) / trials));
        assertEquals(1 - Math.exp(-mean), hits / (double) trials, 4 * deviation);
    }

    @Test
    void looksAtDifferentTimesAndPagesAreIndependent() {
        WordWrites writes = new WordWrites(3, 100, 64);
        WordWrites other = new WordWrites(4, 100, 64);
        long step = 1_000_000;
        int trials = 200_000;
        int[] both = new int[4];
        for (int i = 0; i < trials; i++) {
            long from = i * 3 * step;
            boolean now = writes.written(9, from, from + step, 1) != 0;
            both[0] += now && writes.written(9, from + step, from + 2 * step, 1) != 0 ? 1 : 0;
            both[1] += now && writes.written(9, from, from + step, 2) != 0 ? 1 : 0;
            both[2] += now && writes.written(10, from, from + step, 1) != 0 ? 1 : 0;
            both[3] += now && other.written(9, from, from + step, 1) != 0 ? 1 : 0;
        }
        double hit = 1 - Math.exp(-0.1);
        for (int count : both) {
            assertEquals(hit * hit * trials, count, 5 * hit * Math.sqrt(trials));
        }
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
