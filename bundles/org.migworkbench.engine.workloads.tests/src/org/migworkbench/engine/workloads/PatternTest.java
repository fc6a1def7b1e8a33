package org.migworkbench.engine.workloads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workloads.trace.PageTrace;
import org.migworkbench.engine.workloads.trace.PageTraceWriter;

/** What each workload is about. */
class PatternTest {

    private static final long SECOND = 1_000_000_000L;
    private static final int PAGES = 20_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({ "zipf, 0.01", "zipf, 1", "zipf, 30", "regions, 0.1", "regions, 5", "phases, 0.05", "phases, 0.7",
            "phases, 4", "constant, 0.5", "constant, 3", "hot-cold, 1", "curve, 0.3" })
    void expectedUniquePagesAreWritten(String id, double seconds) {
        double expected = 0;
        double written = 0;
        for (int i = 0; i < 40; i++) {
            Workload workload = large(id, i);
            double from = 100 + 0.37 * i;
            expected += workload.uniquePages(from, from + seconds);
            written += WorkloadTest.count(workload, PAGES, (long) (from * SECOND), (long) ((from + seconds) * SECOND));
        }
        assertEquals(expected, written, 0.005 * expected + 3 * Math.sqrt(expected));
    }

    @Test
    void theConstantWorkloadWritesOnlyNewPagesUntilThereAreNone() {
        for (int pages : new int[] { 1, 2, 10, 64, 1000, 4095 }) {
            Workload workload = WorkloadTest.workload("constant", PAGES, 1, "workingSet", pages + " pages", "writeRate",
                    "1000", "firstPage", "9");
            for (long millis : new long[] { 0, 1, 7, 63, 500, 999, 1000, 5000 }) {
                long from = 123_456_000_000L;
                int count = WorkloadTest.count(workload, PAGES, from, from + millis * 1_000_000);
                assertEquals(Math.min(pages, millis), count, "of " + pages);
                assertEquals(count, workload.uniquePages(123.456, 123.456 + millis / 1e3), 1e-6);
            }
        }
    }

    @Test
    void ranksOfZipfGetTheirShares() {
        Workload workload = WorkloadTest.workload("zipf", PAGES, 1, "workingSet", "10000 pages", "writeRate", "100000",
                "exponent", "1.2");
        double harmonic = 0;
        for (int k = 1; k <= 10_000; k++) {
            harmonic += Math.pow(k, -1.2);
        }
        int[] counts = new int[10_000];
        int sum = 0;
        for (int page = 0; page < counts.length; page++) {
            counts[page] = workload.writes(page, 5 * SECOND, 6 * SECOND);
            sum += counts[page];
        }
        Arrays.sort(counts);
        assertEquals(100_000, sum, 1200);
        for (int rank : new int[] { 1, 2, 3, 4 }) {
            double expected = 100_000 * Math.pow(rank, -1.2) / harmonic;
            assertEquals(expected, counts[10_000 - rank], 4 * Math.sqrt(expected));
        }
    }

    @Test
    void regionsGetTheirSharesAndAddUpWhereTheyOverlap() {
        Workload workload = WorkloadTest.workload("regions", PAGES, 1, "regions",
                "100:4000 KiB:3,600:4000 KiB:1,5000:40 KiB:1", "writeRate", "50000");
        assertEquals(15_000, sum(workload, 100, 600), 500);
        assertEquals(20_000, sum(workload, 600, 1100), 600);
        assertEquals(5_000, sum(workload, 1100, 1600), 300);
        assertEquals(10_000, sum(workload, 5000, 5010), 400);
        assertEquals(0, sum(workload, 0, 100) + sum(workload, 1600, 5000) + sum(workload, 5010, PAGES));
    }

    @Test
    void phasesTakeTurnsAndEndWhenNotRepeated() {
        String phases = "uniform:2 s:4 MiB:10000,idle:3 s:4 KiB:0,sweep:1 s:40 KiB:100";
        Workload repeated = WorkloadTest.workload("phases", PAGES, 1, "phases", phases);
        Workload once = WorkloadTest.workload("phases", PAGES, 1, "phases", phases, "repeat", "false");
        for (Workload workload : new Workload[] { repeated, once }) {
            assertTrue(WorkloadTest.count(workload, PAGES, 0, 2 * SECOND) > 1000);
            assertEquals(0, WorkloadTest.count(workload, PAGES, 2 * SECOND, 5 * SECOND));
            assertEquals(10, WorkloadTest.count(workload, PAGES, 5 * SECOND, 6 * SECOND));
        }
        assertTrue(WorkloadTest.count(repeated, PAGES, 6 * SECOND, 8 * SECOND) > 1000);
        assertEquals(0, WorkloadTest.count(once, PAGES, 6 * SECOND, 100 * SECOND));
    }

    @ParameterizedTest
    @ValueSource(strings = { "uniform", "hot-cold", "zipf", "sweep", "constant", "regions", "phases", "curve" })
    void readsTouchWhatIsWrittenAndAreNotWrites(String id) {
        Workload without = "phases".equals(id) ? large(id, 3) : WorkloadTest.workload(id, 131072, 3);
        Workload with = "phases".equals(id) ? large(id, 3, "readRate", "3000")
                : WorkloadTest.workload(id, 131072, 3, "readRate", "3000");
        long[] written = new long[2048];
        long[] touched = new long[2048];
        with.markWritten(7 * SECOND, 8 * SECOND, written);
        assertEquals(WorkloadTest.count(without, 131072, 7 * SECOND, 8 * SECOND), bits(written));
        with.markTouched(7 * SECOND, 8 * SECOND, touched);
        assertTrue(bits(touched) >= bits(written));
        for (int word = 0; word < 2048; word++) {
            assertEquals(written[word], touched[word] & written[word]);
            assertEquals(0, touched[word] & ~with.mayWriteWord(word));
        }
        assertTrue(with.nextTouch(7 * SECOND, 8 * SECOND, touched) <= with.nextTouch(7 * SECOND, 8 * SECOND, written));
    }

    @Test
    void aTraceIsReplayedOnceOrOverAndOverAtItsSpeed() throws IOException {
        String file = file(new PageTrace.Builder(4096, 200, SECOND).pages(3, 2).endTick().endTick().pages(60, 100)
                .endTick().build());
        Workload loop = WorkloadTest.workload("trace", PAGES, 1, "file", file);
        Workload once = WorkloadTest.workload("trace", PAGES, 1, "file", file, "loop", "false", "speed", "2");
        assertEquals(2, WorkloadTest.count(loop, PAGES, 0, 2 * SECOND));
        assertEquals(100, WorkloadTest.count(loop, PAGES, 2 * SECOND, 3 * SECOND));
        assertEquals(2, WorkloadTest.count(loop, PAGES, 3 * SECOND, 5 * SECOND));
        assertEquals(50, WorkloadTest.count(loop, PAGES, 2 * SECOND, 5 * SECOND / 2), 25);
        assertEquals(7, loop.writes(61, 0, 21 * SECOND));
        assertEquals(102, WorkloadTest.count(once, PAGES, 0, 3 * SECOND / 2));
        assertEquals(0, WorkloadTest.count(once, PAGES, 3 * SECOND / 2, 9 * SECOND));
        assertEquals(100, loop.uniquePages(2, 3));
        Workload reading = WorkloadTest.workload("trace", PAGES, 1, "file", file, "readRate", "1000");
        long[] touched = new long[313];
        reading.markTouched(SECOND, 2 * SECOND, touched);
        assertEquals(102, bits(touched), 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "trace|file|no/such.file|There is no file 'no/such.file'",
            "regions|regions|1:2|has 2 fields; allowed are 3", "regions|regions|1:4 KiB:x|The value 'x' in part 1",
            "regions|regions|19999:8 KiB:1|doesn't fit the memory", "regions|regions|1:4 KiB:0|at least one",
            "phases|phases|nap:1 s:4 KiB:1|The kind 'nap' in part 1", "phases|phases|idle:0 s:4 KiB:1|is not allowed",
            "phases|phases|idle:1 s:4 KiB:1,|Part 2", "zipf|exponent|5|exponent" })
    void wrongValuesAreNamed(String id, String name, String value, String expected) {
        String message = assertThrows(IllegalArgumentException.class,
                () -> WorkloadTest.workload(id, PAGES, 1, name, value)).getMessage();
        assertTrue(message.contains(expected) && message.endsWith("."), message);
    }

    @Test
    void aTraceOfALargerGuestIsRefused() throws IOException {
        String file = file(new PageTrace.Builder(4096, PAGES + 1, SECOND).pages(3, 2).endTick().build());
        String message = assertThrows(IllegalArgumentException.class,
                () -> WorkloadTest.workload("trace", PAGES, 1, "file", file)).getMessage();
        assertTrue(message.contains("20001 pages of 4096 bytes; allowed are up to 20000"), message);
    }

    @ParameterizedTest
    @MethodSource("org.migworkbench.engine.workloads.AgreementTest#ids")
    void lookingAllocatesNothing(String id) {
        Workload workload = AgreementTest.small(id, 5);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] words = new long[47];
        long used = Long.MAX_VALUE;
        for (int trial = 0; trial < 5; trial++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 200; i++) {
                workload.markWritten(i * SECOND, (i + 1) * SECOND, words);
                workload.writtenWord(i % 47, i * SECOND, (i + 1) * SECOND);
                workload.writes(i, i * SECOND, (i + 1) * SECOND);
                workload.nextTouch(i * SECOND, (i + 1) * SECOND, words);
            }
            used = Math.min(used, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertTrue(used < 200, "allocated " + used);
    }

    private static Workload large(String id, long seed, String... more) {
        String[] params = switch (id) {
            case "zipf" -> new String[] { "workingSet", "15000 pages", "writeRate", "20000", "firstPage", "33" };
            case "regions" -> new String[] { "regions", "7:20 MiB:3,3000:30 MiB:1,15000:777 KiB:1", "writeRate",
                    "9000" };
            case "phases" -> new String[] { "phases",
                    "uniform:170 ms:30 MiB:20000,idle:30 ms:4 KiB:0,sweep:0.3 s:20 MiB:9000,constant:0.2 s:9 MiB:9000" };
            case "constant" -> new String[] { "workingSet", "12000 pages", "writeRate", "5000" };
            case "hot-cold" -> new String[] { "workingSet", "12000 pages", "writeRate", "5000" };
            default -> new String[0];
        };
        String[] all = Arrays.copyOf(params, params.length + more.length);
        System.arraycopy(more, 0, all, params.length, more.length);
        return WorkloadTest.workload(id, PAGES, seed, all);
    }

    private String file(PageTrace trace) throws IOException {
        Path file = folder.resolve("some.trace");
        try (OutputStream out = Files.newOutputStream(file)) {
            PageTraceWriter.write(trace, true, out);
        }
        return file.toString();
    }

    private static int sum(Workload workload, int from, int to) {
        int sum = 0;
        for (int page = from; page < to; page++) {
            sum += workload.writes(page, 10 * SECOND, 11 * SECOND);
        }
        return sum;
    }

    private static int bits(long[] words) {
        return Arrays.stream(words).mapToInt(Long::bitCount).sum();
    }
}
