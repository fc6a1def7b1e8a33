package org.migworkbench.engine.workloads;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadProvider;
import org.migworkbench.engine.workloads.trace.PageTrace;
import org.migworkbench.engine.workloads.trace.PageTraceWriter;

/** Whatever way a workload is asked, it tells of the same writes: for each of the built-in ones. */
class AgreementTest {

    private static final long SECOND = 1_000_000_000L;
    private static final int PAGES = 3000;
    private static final int WORDS = (PAGES + 63) / 64;

    @ParameterizedTest
    @MethodSource("ids")
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
    @MethodSource("ids")
    void partsOfTheMemoryAddUp(String id) {
        Workload workload = small(id, 7);
        SplittableRandom random = new SplittableRandom(8);
        for (int trial = 0; trial < 24; trial++) {
            long from = random.nextLong(20 * SECOND);
            long to = from + random.nextLong(SECOND);
            int border = random.nextInt(WORDS + 1);
            long[] parts = new long[WORDS];
            workload.markWritten(from, to, parts, 0, border);
            for (int word = border; word < WORDS; word++) {
                assertEquals(0, parts[word], "word " + word + " lies behind the part");
            }
            workload.markWritten(from, to, parts, border, WORDS);
            assertArrayEquals(marked(workload, from, to), parts);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
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
    @MethodSource("ids")
    void nothingIsWrittenWhileAWordIsCalledQuiet(String id) {
        Workload workload = small(id, 6);
        SplittableRandom random = new SplittableRandom(9);
        for (int trial = 0; trial < 400; trial++) {
            int word = random.nextInt(WORDS);
            long now = random.nextLong(20 * SECOND);
            for (int step = 0; step < 5; step++) {
                long until = workload.quietUntil(word, now);
                assertTrue(until > now, "word " + word + " at " + now);
                long last = Math.min(until, now + 100 * SECOND) - 1;
                assertEquals(0, workload.writtenWord(word, now, last), "word " + word + " from " + now);
                now = last + 1;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
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

    @Test
    void everyBuiltInWorkloadIsAmongTheSmallOnes() {
        for (WorkloadProvider provider : BuiltInWorkloads.all()) {
            String id = provider.descriptor().id();
            assertTrue(id.equals("idle") || small(id, 1).uniquePages(0, 10) > 0, id);
        }
    }

    static Stream<String> ids() {
        return Stream.concat(BuiltInWorkloads.all().stream().map(provider -> provider.descriptor().id()),
                Stream.of("uniform at times", "sweep from 2 s on", "constant once"));
    }

    static Workload small(String id, long seed) {
        return switch (id) {
            case "uniform" -> WorkloadTest.workload(id, PAGES, seed, "workingSet", "1000 pages", "writeRate", "3000",
                    "firstPage", "77");
            case "hot-cold" -> WorkloadTest.workload(id, PAGES, seed, "workingSet", "1000 pages", "firstPage", "63",
                    "hotPages", "0.111", "readRate", "9000");
            case "constant" -> WorkloadTest.workload(id, PAGES, seed, "workingSet", "1025 pages", "firstPage", "3",
                    "writeRate", "7777.7", "readRate", "1500");
            case "zipf" -> WorkloadTest.workload(id, PAGES, seed, "workingSet", "1100 pages", "firstPage", "30",
                    "writeRate", "5000");
            case "regions" -> WorkloadTest.workload(id, PAGES, seed, "regions",
                    "5:400 KiB:0.5,90:3 MiB:0.25,2000:4 KiB:0.25", "writeRate", "4000", "readRate", "100");
            case "phases" -> WorkloadTest.workload(id, PAGES, seed, "phases",
                    "uniform:70 ms:3 MiB:5000,idle:30 ms:4 KiB:0,sweep:0.1 s:5 MiB:9000,constant:20 ms:1 MiB:3000",
                    "firstPage", "17", "readRate", "100");
            case "trace" -> WorkloadTest.workload(id, PAGES, seed, "file", traceFile().toString(), "speed", "1.7",
                    "readRate", "50");
            case "sweep" -> WorkloadTest.workload(id, PAGES, seed, "workingSet", "1025 pages", "firstPage", "3",
                    "writeRate", "7777.7");
            case "curve" -> WorkloadTest.workload(id, PAGES, seed, "points", "0.1:500,0.2:600,1:1500", "firstPage",
                    "100");
            case "uniform at times" -> WorkloadTest.workload("uniform", PAGES, seed, "workingSet", "1000 pages",
                    "writeRate", "3000", "readRate", "500", "activeFrom", "1.3 s", "activeFor", "170 ms", "activeEvery",
                    "0.41 s");
            case "sweep from 2 s on" -> WorkloadTest.workload("sweep", PAGES, seed, "workingSet", "1025 pages",
                    "writeRate", "7777.7", "activeFrom", "2 s");
            case "constant once" -> WorkloadTest.workload("constant", PAGES, seed, "workingSet", "1025 pages",
                    "writeRate", "777.7", "activeFrom", "3 s", "activeFor", "9 s");
            default -> WorkloadTest.workload(id, PAGES, seed);
        };
    }

    private static Path traceFile() {
        try {
            Path file = Files.createTempFile("agreement", ".trace");
            file.toFile().deleteOnExit();
            SplittableRandom random = new SplittableRandom(8);
            PageTrace.Builder trace = new PageTrace.Builder(4096, 2990, 40_000_000);
            for (int tick = 0; tick < 9; tick++) {
                for (int page = random.nextInt(2000); page < 2900; page += 1 + random.nextInt(90)) {
                    trace.pages(page, 1 + random.nextInt(5));
                    page += 5;
                }
                trace.endTick();
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                PageTraceWriter.write(trace.build(), true, out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
