package org.migworkbench.engine.policies.encoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.engine.spec.ContentSpec;

/** The run-length code on real bytes, and the sizes that runs take from it. */
class ByteRunCodeTest {

    private static final ContentSpec TEXT = new ContentSpec(ContentSpec.Kind.WORDS, 1, ContentSpec.Places.SPREAD,
            ContentSpec.Data.TEXT);

    private final byte[] code = new byte[4096];

    @Test
    void aZeroPageIsThirtyTwoRuns() {
        // 31 runs of 130 and one of 66 bytes
        assertEquals(64, roundTrip(new byte[4096]));
        assertEquals(-1, code[0], "the longest run");
        assertEquals(128 + 66 - 3, code[62] & 255);
    }

    @Test
    void runsBelowThreeAndAboveOneHundredAndThirtyAreSplit() {
        byte[] page = new byte[140];
        Arrays.fill(page, 0, 2, (byte) 1);
        Arrays.fill(page, 2, 5, (byte) 2);
        Arrays.fill(page, 5, 136, (byte) 3);
        Arrays.fill(page, 136, 140, (byte) 4);
        // two bytes with a head, runs of 3 and 130, one byte over with a head, a run of 4
        assertEquals(3 + 2 + 2 + 2 + 2, roundTrip(page));
    }

    @Test
    void aPageWithoutRunsOverflows() {
        byte[] page = new byte[4096];
        for (int i = 0; i < page.length; i++) {
            page[i] = (byte) i;
        }
        assertEquals(ByteRunCode.OVERFLOW, ByteRunCode.encode(page, code));
        Arrays.fill(page, 0, 37, (byte) 9); // saves 35 bytes of 4059 literals' 32 heads
        assertEquals(2 + 4059 + 32, roundTrip(page));
        page[36] = 8;
        page[35] = 7;
        assertEquals(ByteRunCode.encode(page, code), roundTrip(page), "two bytes less to save");
        page[34] = 6;
        assertEquals(ByteRunCode.OVERFLOW, ByteRunCode.encode(page, code), "just as large as the page");
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 4, 127, 128, 129, 130, 131, 256, 257, 4095 })
    void literalsAtTheEndArePartOfTheCode(int literals) {
        byte[] page = new byte[4500];
        for (int i = page.length - literals; i < page.length; i++) {
            page[i] = (byte) (i % 251 + 1);
        }
        page[page.length - 2] = page[page.length - 1]; // a pair is no run: 127 and 2 are one more than a head takes
        byte[] large = new byte[page.length];
        int size = ByteRunCode.encode(page, large);
        byte[] back = new byte[page.length];
        ByteRunCode.decode(large, size, back);
        assertArrayEquals(page, back);
    }

    @Test
    void randomMixturesOfRunsComeBackAndNeverTakeMoreThanThePage() {
        SplittableRandom random = new SplittableRandom(11);
        int overflows = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] page = new byte[1 + random.nextInt(700)];
            int mostRun = 1 + random.nextInt(round % 2 == 0 ? 3 : 300);
            for (int at = 0; at < page.length;) {
                int end = Math.min(page.length, at + 1 + random.nextInt(mostRun));
                Arrays.fill(page, at, end, (byte) random.nextInt(round % 3 == 0 ? 256 : 4));
                at = end;
            }
            byte[] out = new byte[page.length];
            int size = ByteRunCode.encode(page, out);
            if (size == ByteRunCode.OVERFLOW) {
                overflows++;
                continue;
            }
            assertTrue(size < page.length);
            byte[] back = new byte[page.length];
            ByteRunCode.decode(out, size, back);
            assertArrayEquals(page, back, "round " + round);
        }
        assertTrue(overflows > 0 && overflows < 2000, overflows + " overflows");
    }

    @Test
    void aBrokenCodeIsRefused() {
        byte[] page = new byte[10];
        byte[] tooLong = { (byte) 255, 1 };
        byte[] tooShort = { (byte) 128, 1 };
        byte[] cut = { 9, 1 };
        for (byte[] broken : new byte[][] { tooLong, tooShort, cut }) {
            assertThrows(IllegalArgumentException.class, () -> ByteRunCode.decode(broken, 2, page));
        }
    }

    @Test
    void sampledPagesHaveTheShareAndTheRunsAskedFor() {
        for (double share : new double[] { 0, 0.2, 0.5, 0.8, 1 }) {
            SampledPages samples = new SampledPages(ContentSpec.Data.TEXT, share, 32, new SplittableRandom(5));
            byte[] page = new byte[4096];
            int zeros = 0;
            for (int i = 0; i < 400; i++) {
                samples.next(page);
                for (byte one : page) {
                    zeros += one == 0 ? 1 : 0;
                }
            }
            assertEquals(share, zeros / (400 * 4096.0), 0.03);
        }
    }

    @Test
    void randomPagesGoAsTheyAreAndTextGetsSmaller() {
        CountedPages random = new CountedPages(1000, ContentSpec.RANDOM);
        assertEquals(4 + 1000 * (8 + 2 + 4096),
                random.sendAll(random.make(ByteRunEncoding.STRATEGY)).bytes);
        CountedPages text = new CountedPages(1000, TEXT);
        long half = text.sendAll(text.make(ByteRunEncoding.STRATEGY)).bytes;
        // each page: half of its bytes, two more for a run of zeros and one for the letters after it
        assertEquals(1000 * (10 + 2048 + 64 * 3), half, 1000 * 150);
        assertEquals(4_096_000, text.cost.cpuNanos, "4096 bytes at 1 GB/s each");
        long most = text.sendAll(text.make(ByteRunEncoding.STRATEGY, "zeroByteShare", "0.8", "rleThroughput",
                "2 GB/s", "stolenShare", "0.5")).bytes;
        assertTrue(most < 0.6 * half);
        assertEquals(2_048_000, text.cost.cpuNanos);
        assertEquals(1_024_000, text.cost.stolenNanos);
        assertEquals(4 + 1000 * (10 + 4096), text.sendAll(text.make(ByteRunEncoding.STRATEGY, "zeroByteShare",
                "0")).bytes, "no runs of letters to speak of");
    }

    @Test
    void zeroPagesAreEncodedLikeOthers() {
        CountedPages pages = new CountedPages(100, TEXT);
        pages.zeros.set(0, 100);
        assertEquals(4 + 100 * (10 + 64), pages.sendAll(pages.make(ByteRunEncoding.STRATEGY)).bytes);
        assertEquals(100, pages.cost.zeroPages);
    }

    private int roundTrip(byte[] page) {
        int size = ByteRunCode.encode(page, code);
        byte[] back = new byte[page.length];
        ByteRunCode.decode(code, size, back);
        assertArrayEquals(page, back);
        return size;
    }
}
