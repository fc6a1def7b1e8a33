package org.migworkbench.engine.workloads.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTraceTest {

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void whatIsWrittenIsRead(boolean compressed) throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            PageTrace trace = random(seed);
            byte[] bytes = bytes(trace, compressed);
            PageTrace again = PageTraceReader.read("test", new ByteArrayInputStream(bytes));
            assertSame(trace, again);
            assertEquals(Arrays.toString(bytes), Arrays.toString(bytes(again, compressed)));
        }
    }

    @Test
    void theBytesAreThoseOfTheDocument() throws IOException {
        PageTrace trace = new PageTrace.Builder(4096, 1000, 50_000_000).pages(3, 2).pages(130, 1).endTick().endTick()
                .build();
        byte[] bytes = bytes(trace, false);
        int[] expected = { 'M', 'W', 'P', 'T', 'R', 'A', 'C', 'E', '\n', 1, 0x80, 0x20, 0xe8, 0x07, 0x80, 0xe1, 0xeb,
                0x17, 2, 2, 3, 1, 125, 0, 0 };
        assertEquals(expected.length + 4, bytes.length);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], bytes[i] & 255, "byte " + i);
        }
    }

    @Test
    void aRunMayCrossWordsAndEndWithTheMemory() throws IOException {
        PageTrace trace = new PageTrace.Builder(4096, 200, 1).pages(60, 140).endTick().build();
        assertEquals(4, trace.entryCount());
        assertEquals(0xFF, trace.mask(3));
        assertSame(trace, PageTraceReader.read("test", new ByteArrayInputStream(bytes(trace, false))));
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void noMutationHangsOrBreaksTheReader(boolean compressed) throws IOException {
        SplittableRandom random = new SplittableRandom(17);
        byte[] good = bytes(random(3), compressed);
        for (int trial = 0; trial < 1000; trial++) {
            byte[] bytes = trial % 5 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int i = random.nextInt(4) + (trial % 5 == 0 ? 0 : 1); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Assertions.assertTimeout(Duration.ofSeconds(5), () -> readOrRefuse(bytes, good, compressed));
        }
    }

    @Test
    void everyTruncationIsRefusedWithItsPlace() throws IOException {
        byte[] good = bytes(random(5), false);
        for (int length = 0; length < good.length; length++) {
            String message = refusal(Arrays.copyOf(good, length));
            assertTrue(message.contains("at byte " + length) && message.contains("ends too early"), message);
        }
    }

    @Test
    void refusalsNamePlaceValueAndWhatIsAllowed() {
        assertRefused("version", "2 is not known", "MWPTRACE\n", 2);
        assertRefused("header", "power", "MWPTRACE\n", 1, 100, 100, 1, 1);
        assertRefused("header", "0 is not allowed; allowed is 1 to 1073741824", "MWPTRACE\n", 1, 128, 32, 0, 1, 1);
        assertRefused("number of ticks", "0 is not allowed", "MWPTRACE\n", 1, 128, 32, 9, 1, 0);
        assertRefused("tick 0", "first page of a run 9", "MWPTRACE\n", 1, 128, 32, 9, 1, 1, 1, 9);
        assertRefused("tick 0", "number of pages of the run from page 8 2", "MWPTRACE\n", 1, 128, 32, 9, 1, 1, 2, 8);
        assertRefused("tick 0", "more than 7 bytes", "MWPTRACE\n", 1, 128, 32, 9, 1, 1, 255, 255, 255, 255, 255, 255,
                255,
                255, 1);
        assertRefused("first line", "is not MWPTRACE", "MWPTRUCE\n");
        assertRefused("check sum", "doesn't fit", "MWPTRACE\n", 1, 128, 32, 9, 1, 1, 0, 0, 0, 0, 0);
        String message = assertThrows(PageTraceException.class, () -> PageTraceReader.read(Path.of("no-such.trace")))
                .getMessage();
        assertEquals("There is no file 'no-such.trace' to read a page trace from.", message);
    }

    @Test
    void pagesOutOfOrderAreRefused() {
        PageTrace.Builder builder = new PageTrace.Builder(4096, 100, 1).pages(10, 5);
        assertThrows(IllegalArgumentException.class, () -> builder.pages(14, 1));
        assertThrows(IllegalArgumentException.class, () -> builder.pages(15, 86));
        assertThrows(IllegalArgumentException.class, () -> builder.pages(15, 0));
        assertThrows(IllegalArgumentException.class, builder::build);
    }

    private static void readOrRefuse(byte[] bytes, byte[] good, boolean compressed) throws IOException {
        try {
            PageTrace trace = PageTraceReader.read("test", new ByteArrayInputStream(bytes));
            assertTrue(compressed || Arrays.equals(good, bytes), "a changed trace was taken");
            assertEquals(Arrays.toString(bytes(trace, false)), Arrays.toString(bytes(random(3), false)));
        } catch (PageTraceException e) {
            assertTrue(e.getMessage().startsWith("The page trace 'test' is") && e.getMessage().endsWith("."),
                    e.getMessage());
        }
    }

    private static void assertRefused(String place, String what, String magic, int... rest) {
        byte[] bytes = new byte[magic.length() + rest.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i < magic.length() ? magic.charAt(i) : rest[i - magic.length()]);
        }
        String message = refusal(bytes);
        assertTrue(message.contains("in the " + place) || message.contains("in " + place), message);
        assertTrue(message.contains(what) && message.contains("allowed"), message);
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(PageTraceException.class,
                () -> PageTraceReader.read("test", new ByteArrayInputStream(bytes))).getMessage();
    }

    private static byte[] bytes(PageTrace trace, boolean compressed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PageTraceWriter.write(trace, compressed, out);
        return out.toByteArray();
    }

    private static PageTrace random(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int pages = 1 + random.nextInt(5000);
        PageTrace.Builder builder = new PageTrace.Builder(512 << random.nextInt(10), pages,
                1 + random.nextLong(1L << 40));
        for (int tick = 1 + random.nextInt(20); tick > 0; tick--) {
            int page = random.nextInt(1000);
            while (page < pages && random.nextInt(10) > 0) {
                int count = 1 + random.nextInt(Math.min(pages - page, 1 << random.nextInt(9)));
                builder.pages(page, count);
                page += count + random.nextInt(300);
            }
            builder.endTick();
        }
        return builder.build();
    }

    private static void assertSame(PageTrace expected, PageTrace trace) {
        assertEquals(expected.pageSizeBytes(), trace.pageSizeBytes());
        assertEquals(expected.pageCount(), trace.pageCount());
        assertEquals(expected.tickNanos(), trace.tickNanos());
        assertEquals(expected.tickCount(), trace.tickCount());
        assertEquals(expected.entryCount(), trace.entryCount());
        for (int tick = 0; tick <= trace.tickCount(); tick++) {
            assertEquals(expected.firstEntry(tick), trace.firstEntry(tick));
        }
        for (int entry = 0; entry < trace.entryCount(); entry++) {
            assertEquals(expected.word(entry), trace.word(entry));
            assertEquals(expected.mask(entry), trace.mask(entry));
        }
    }
}
