package org.migworkbench.engine.policies.encoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Formats of differences, with real pages of real bytes. */
class CodeTest {

    private static final int PAGE = 4096;

    private final RunLengthCode runLength = new RunLengthCode(PAGE);
    private final RemusCode remus = new RemusCode(PAGE);
    private final byte[] code = new byte[PAGE + 64];
    private final SplittableRandom random = new SplittableRandom(11);

    private static byte[] pageWith(int at, String hex) {
        byte[] page = new byte[PAGE];
        byte[] bytes = HexFormat.of().parseHex(hex);
        System.arraycopy(bytes, 0, page, at, bytes.length);
        return page;
    }

    private byte[] randomPage() {
        byte[] page = new byte[PAGE];
        random.nextBytes(page);
        return page;
    }

    /** A page that differs in all bytes of some words; marks them. */
    private byte[] changed(byte[] old, double share, long[] words) {
        byte[] page = old.clone();
        Arrays.fill(words, 0);
        for (int word = 0; word < PAGE / 8; word++) {
            if (random.nextDouble() < share) {
                words[word >> 6] |= 1L << word;
                for (int i = 0; i < 8; i++) {
                    page[8 * word + i] += (byte) (1 + random.nextInt(255));
                }
            }
        }
        return page;
    }

    @Test
    void theExampleOfTheDocumentationTakes24Bytes() {
        byte[] old = pageWith(1001, "05060708090a0b0c0d0e0f1011121368" + "00006b006d");
        byte[] page = pageWith(1001, "0102030405060708090a0b0c0d0e0f68" + "0000670069");
        byte[] own = new byte[PAGE];
        int size = runLength.encode(old, page, own);
        assertEquals("e9070f0102030405060708090a0b0c0d0e0f03016701" + "0169",
                HexFormat.of().formatHex(own, 0, size));
        assertEquals(24, size);
        runLength.decode(own, size, old);
        assertArrayEquals(page, old);
    }

    @Test
    void runLengthsComeBackAsTheyWereWhateverChanged() {
        int fits = 0;
        for (int run = 0; run < 2000; run++) {
            byte[] old = randomPage();
            byte[] page = old.clone();
            int changes = random.nextInt(1, 1500);
            int from = random.nextInt(PAGE);
            for (int i = 0; i < changes; i++) {
                int at = run % 2 == 0 ? random.nextInt(PAGE) : (from + i) % PAGE;
                page[at] = (byte) random.nextInt();
            }
            byte[] own = new byte[PAGE];
            int size = runLength.encode(old, page, own);
            if (size != RunLengthCode.OVERFLOW) {
                runLength.decode(own, size, old);
                assertArrayEquals(page, old);
                fits++;
            }
        }
        assertTrue(fits > 1500, fits + " fit");
    }

    @Test
    void anUnchangedPageTakesNothingAndANewOneOverflows() {
        byte[] page = randomPage();
        assertEquals(RunLengthCode.UNCHANGED, runLength.encode(page, page.clone(), code));
        assertEquals(RunLengthCode.UNCHANGED, runLength.size(new long[8]));
        long[] all = new long[8];
        Arrays.fill(all, -1);
        assertEquals(RunLengthCode.OVERFLOW, runLength.size(all));
        byte[] other = changed(page, 2, new long[8]);
        assertEquals(RunLengthCode.OVERFLOW, runLength.encode(page, other, code));
        all[7] = 0; // the last 512 bytes are as they were: 1 + 2 + 3584
        assertEquals(3587, runLength.size(all));
    }

    @Test
    void theSizeByWordsIsThatOfTheRealCode() {
        long[] words = new long[8];
        int overflows = 0;
        for (int run = 0; run < 3000; run++) {
            byte[] old = randomPage();
            byte[] page = changed(old, run / 2999.0, words);
            int size = runLength.encode(old, page, new byte[PAGE]);
            assertEquals(size, runLength.size(words), "run " + run);
            overflows += size == RunLengthCode.OVERFLOW ? 1 : 0;
            assertEquals(remus.encode(old, page, code), remus.size(words), "run " + run);
        }
        assertTrue(overflows > 5 && overflows < 2900, overflows + " overflows");
    }

    @Test
    void brokenCodesAreRefused() {
        byte[] page = new byte[PAGE];
        for (String hex : new String[] { "00", "0005", "000001", "ff7f01", "8080808001", "01", "e9070f01" }) {
            byte[] bytes = HexFormat.of().parseHex(hex);
            assertThrows(IllegalArgumentException.class, () -> runLength.decode(bytes, bytes.length, page), hex);
        }
        assertThrows(IllegalArgumentException.class, () -> remus.decode(new byte[] { 1, 1, 1, 1, 1, 0 }, page));
    }

    @Test
    void remusCodesComeBackAsTheyWere() {
        for (int run = 0; run < 2000; run++) {
            byte[] old = randomPage();
            byte[] page = old.clone();
            for (int i = random.nextInt(2000); i > 0; i--) {
                page[random.nextInt(PAGE)] = (byte) random.nextInt();
            }
            int size = remus.encode(old, page, code);
            assertEquals(size, remus.decode(code, old));
            assertArrayEquals(page, old);
        }
    }

    @Test
    void remusTakesAByteForNothing4097ForAPageAnd4105AtMost() {
        byte[] page = randomPage();
        assertEquals(1, remus.encode(page, page.clone(), code));
        assertEquals(1, remus.size(new long[8]));
        assertEquals(4097, remus.fullPageBytes());
        assertEquals(4105, remus.mostBytes());
        long[] all = new long[8];
        Arrays.fill(all, -1);
        assertEquals(4105, remus.size(all));
        code[0] = (byte) 128;
        assertEquals(4097, remus.decode(code, page));
        assertArrayEquals(Arrays.copyOfRange(code, 1, 4097), page);
        long[] one = { 1L << 63, 0, 0, 0, 0, 0, 0, 0 }; // 126 units, 2 changed, 896 in 8 runs: 1 + 9 + 8
        assertEquals(18, remus.size(one));
    }
}
