package org.migworkbench.engine.policies.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.migworkbench.engine.spec.ContentSpec;

/** Compression by classes of pages, calculated by hand. */
class CharacteristicCompressionTest {

    private static final ContentSpec TEXT = new ContentSpec(ContentSpec.Kind.WORDS, 1, ContentSpec.Places.SPREAD,
            ContentSpec.Data.TEXT);

    @Test
    void eachClassHasItsRatioAndItsSpeed() {
        CountedPages pages = new CountedPages(100, TEXT);
        AllPages all = of(pages, "similarShare", "1");
        assertEquals(4 + 100 * (8 + 1 + 2 + 1024), all.bytes());
        assertEquals(100 * 4096 / 2, pages.cost.cpuNanos, 1, "two threads of 1 GB/s");
        AllPages none = of(pages, "similarShare", "0", "compressThreads", "1", "stolenShare", "0.25");
        assertEquals(4 + 100 * (8 + 1 + 2 + 2048), none.bytes());
        assertEquals(100 * 10240, pages.cost.cpuNanos, 1);
        assertEquals(100 * 2560, pages.cost.stolenNanos, 1);
        pages.zeros.set(0, 40);
        assertEquals(4 + 40 * 9 + 60 * (8 + 1 + 2 + 2048), of(pages, "similarShare", "0").bytes());
        assertEquals(40, pages.cost.zeroPages);
        assertEquals((60 * 10240 + 40 * 400) / 2, pages.cost.cpuNanos, 1);
    }

    @Test
    void theShareOfSimilarPagesIsKeptAndAPageStaysInItsClass() {
        CountedPages pages = new CountedPages(10_000, TEXT);
        AllPages some = of(pages, "similarShare", "0.3");
        double similar = (4 + 10_000L * (11 + 2048) - some.bytes()) / 1024.0;
        assertEquals(3000, similar, 150);
        assertEquals(Math.rint(similar), similar, "whole pages");
        assertEquals(some.bytes(), some.bytes());
    }

    @Test
    void randomDataIsTriedInVain() {
        CountedPages pages = new CountedPages(100, ContentSpec.RANDOM);
        assertEquals(4 + 100 * (11 + 4096), of(pages).bytes());
        assertEquals(100 * 10240 / 2, pages.cost.cpuNanos, 1);
    }

    private static AllPages of(CountedPages pages, String... params) {
        var encoding = pages.make(CharacteristicCompression.STRATEGY, params);
        return () -> pages.sendAll(encoding).bytes;
    }

    /** Bytes that all pages take at once. */
    private interface AllPages {
        long bytes();
    }
}
