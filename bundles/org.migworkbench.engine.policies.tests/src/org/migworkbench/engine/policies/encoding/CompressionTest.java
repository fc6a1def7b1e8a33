package org.migworkbench.engine.policies.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.spec.ContentSpec;

/** Multifd, compression threads and the delta of Remus by hand-calculated numbers. */
class CompressionTest {

    private static final ContentSpec TEXT = new ContentSpec(ContentSpec.Kind.WORDS, 1, ContentSpec.Places.SPREAD,
            ContentSpec.Data.TEXT);
    private static final int PACKET = 24 + 8 + 32 + 256 + 128 * 8;

    @Test
    void multifdSendsPacketsOf128PagesAndOneForEachChannelAndRound() {
        CountedPages pages = new CountedPages(512, TEXT);
        Encoding encoding = pages.make(MultifdEncoding.STRATEGY);
        pages.begin(encoding);
        assertEquals(3 * PACKET + 4096, pages.send(encoding, 1).bytes, "a page and a packet for each channel");
        int[] more = new int[127];
        assertEquals(127 * 4096, pages.send(encoding, more).bytes, "the packet is full now");
        assertEquals(PACKET + 4096, pages.send(encoding, 1).bytes);
        pages.begin(encoding);
        pages.zeros.set(0, 10);
        WireCost all = pages.sendAll(encoding);
        assertEquals((2 + 4) * PACKET + 502 * 4096 + 10 * 9, all.bytes, "502 pages are four packets");
        assertEquals(10, all.zeroPages);
        assertEquals(4000, all.cpuNanos);
        pages.phase = Phase.POSTCOPY;
        assertEquals(4104 + 9, pages.begin(encoding).send(encoding, 0, 20).bytes);
    }

    @Test
    void textShrinksAndTakesTheTimeOfTheThreads() {
        CountedPages pages = new CountedPages(1280, TEXT);
        Encoding encoding = pages.make(MultifdEncoding.STRATEGY, "compression", "zlib", "channels", "4",
                "stolenShare", "0.25");
        WireCost cost = pages.begin(encoding).sendAll(encoding);
        double in = 1280 * 4096;
        assertEquals(14 * PACKET + Math.ceil(in / 6.92), cost.bytes);
        assertEquals(in / (4 * 102e6) * 1e9, cost.cpuNanos, 1);
        assertEquals(in / 102e6 * 1e9 / 4, cost.stolenNanos, 1);
        Encoding zstd = pages.make(MultifdEncoding.STRATEGY, "compression", "zstd", "compressionLevel", "3");
        cost = pages.begin(zstd).sendAll(zstd);
        assertEquals(12 * PACKET + Math.ceil(in / 6.79), cost.bytes);
        assertEquals(in / (2 * 176.8e6) * 1e9, cost.cpuNanos, 1);
        Encoding own = pages.make(MultifdEncoding.STRATEGY, "compression", "zstd", "compressionRatio", "2",
                "compressThroughput", "100 MB/s");
        cost = pages.begin(own).sendAll(own);
        assertEquals(12 * PACKET + in / 2, cost.bytes);
        assertEquals(in / 200e6 * 1e9, cost.cpuNanos, 1);
    }

    @Test
    void randomDataIsStoredWithTheHeadersOfItsBlocks() {
        CountedPages pages = new CountedPages(128, ContentSpec.RANDOM);
        Encoding zlib = pages.make(MultifdEncoding.STRATEGY, "compression", "zlib");
        assertEquals(3 * PACKET + 524288 + 9 * 5, pages.begin(zlib).sendAll(zlib).bytes);
        Encoding zstd = pages.make(MultifdEncoding.STRATEGY, "compression", "zstd");
        assertEquals(3 * PACKET + 524288 + 4 * 3, pages.begin(zstd).sendAll(zstd).bytes);
        Encoding threads = pages.make(CompressThreads.STRATEGY);
        assertEquals(128 * (4096 + 12 + 5), pages.begin(threads).sendAll(threads).bytes);
    }

    @Test
    void compressionThreadsSendEachPageAndWaitForTheDestination() {
        CountedPages pages = new CountedPages(1000, TEXT);
        Encoding encoding = pages.make(CompressThreads.STRATEGY);
        WireCost cost = pages.begin(encoding).sendAll(encoding);
        assertEquals(12_000 + Math.ceil(4_096_000 / 3.6), cost.bytes);
        assertEquals(4_096_000 / 600e6 * 1e9, cost.cpuNanos, 1, "two threads of 300 MB/s decompress");
        Encoding one = pages.make(CompressThreads.STRATEGY, "compressThreads", "1");
        assertEquals(4_096_000 / 102e6 * 1e9, pages.begin(one).sendAll(one).cpuNanos, 1);
    }

    @Test
    void aLevelThatTheMethodLacksIsRefused() {
        CountedPages pages = new CountedPages(1, TEXT);
        assertThrows(IllegalArgumentException.class,
                () -> pages.make(MultifdEncoding.STRATEGY, "compression", "zlib", "compressionLevel", "10"));
    }

    @Test
    void remusSendsWhatChangedOfThePagesUsedLast() {
        CountedPages pages = new CountedPages(16, TEXT);
        MeasuredEncoding encoding = (MeasuredEncoding) pages.make(RemusDelta.STRATEGY, "cachePages", "2");
        assertEquals(4 + 16 * 4104, pages.begin(encoding).sendAll(encoding).bytes);
        int head = 4 + 12;
        pages.begin(encoding);
        assertEquals(head + 2 * (8 + 4097), pages.send(encoding, 3, 4).bytes);
        pages.versions[3]++;
        // the first word: a run of two units with 8 bytes, then 1022 units in 9 runs
        assertEquals(head + 8 + 1 + 8 + 9 + 8 + 1, pages.send(encoding, 3, 4).bytes);
        assertEquals(1, pages.cost.unchangedPages);
        pages.send(encoding, 3); // now 4 is the one unused for longest
        assertEquals(head + 8 + 4097, pages.send(encoding, 9).bytes);
        assertEquals(head + 8 + 1, pages.send(encoding, 3).bytes);
        assertEquals(head + 8 + 4097, pages.send(encoding, 4).bytes);
        assertEquals(new EncodingStats(4, 4, 3, 0, 18 + 3, 4096), encoding.stats());
    }

    @Test
    void theLeastRecentlyUsedPagesAreFoundAmongMany() {
        LruPageCache cache = new LruPageCache(1000);
        java.util.LinkedHashMap<Integer, Long> reference = new java.util.LinkedHashMap<>();
        java.util.SplittableRandom random = new java.util.SplittableRandom(3);
        for (long step = 0; step < 200_000; step++) {
            int page = random.nextInt(1500);
            Long before = reference.remove(page);
            assertEquals(before == null ? LruPageCache.ABSENT : before, cache.exchange(page, step));
            reference.put(page, step);
            if (reference.size() > 1000) {
                reference.remove(reference.keySet().iterator().next());
            }
        }
    }
}
