package org.migworkbench.engine.policies.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.VmSpec;

/** The cache of XBZRLE step by step: expected numbers follow from QEMU's rules by hand. */
class XbzrleTest {

    private static final ContentSpec ONE_WORD = new ContentSpec(ContentSpec.Kind.WORDS, 1,
            ContentSpec.Places.SPREAD, ContentSpec.Data.TEXT);
    private static final int WHOLE = 4104;
    /** Header 8, flag 1, length 2; no unchanged bytes 1, length 1, the word 8. */
    private static final int DELTA = 8 + 3 + 1 + 1 + 8;

    private static MeasuredEncoding xbzrle(CountedPages pages, String... params) {
        return (MeasuredEncoding) pages.make(XbzrleEncoding.STRATEGY, params);
    }

    private static void write(CountedPages pages, int... written) {
        for (int page : written) {
            pages.versions[page]++;
        }
    }

    @Test
    void aPageGoesWholeTwiceThenAsWhatChangedThenNotAtAll() {
        CountedPages pages = new CountedPages(64, ONE_WORD);
        MeasuredEncoding encoding = xbzrle(pages);
        assertEquals(64 * WHOLE, pages.begin(encoding).sendAll(encoding).bytes);
        assertEquals(new EncodingStats(0, 0, 0, 0, 0, 4096), encoding.stats());
        write(pages, 5);
        assertEquals(WHOLE, pages.begin(encoding).send(encoding, 5).bytes);
        write(pages, 5);
        WireCost third = pages.begin(encoding).send(encoding, 5);
        assertEquals(DELTA, third.bytes);
        assertEquals(2048, third.cpuNanos, "4096 bytes at 2 GB/s");
        WireCost fourth = pages.begin(encoding).send(encoding, 5);
        assertEquals(0, fourth.bytes);
        assertEquals(1, fourth.unchangedPages);
        assertEquals(new EncodingStats(2, 1, 1, 0, DELTA - 8, 4096), encoding.stats());
        assertEquals(1 / 3.0, encoding.stats().missRate());
        assertEquals(2 * 4096.0 / (DELTA - 8), encoding.stats().encodingRate());
    }

    @Test
    void itBeginsWhereTheScanHasGoneRound() {
        CountedPages pages = new CountedPages(64, ONE_WORD);
        MeasuredEncoding encoding = xbzrle(pages);
        pages.begin(encoding).send(encoding, 0, 1, 40);
        pages.begin(encoding).send(encoding, 50, 60);
        assertEquals(0, encoding.stats().misses(), "the tail of the first pass");
        pages.send(encoding, 3, 4);
        assertEquals(2, encoding.stats().misses());
        pages.begin(encoding).send(encoding, 50);
        assertEquals(3, encoding.stats().misses(), "once begun it goes on");
    }

    @Test
    void aFreshPageKeepsItsSlotAndAnOldOneLosesIt() {
        CountedPages pages = new CountedPages(64, ONE_WORD);
        MeasuredEncoding encoding = xbzrle(pages, "cacheSize", "64 KiB"); // 16 slots: 1 and 17 share one
        pages.begin(encoding).sendAll(encoding);
        pages.begin(encoding).send(encoding, 1); // round 2: 1 takes the slot
        pages.begin(encoding).send(encoding, 17); // round 3: 2 + 2 > 3, refused
        assertEquals(0, encoding.stats().hits());
        pages.send(encoding, 1); // hit, fresh as of round 3
        assertEquals(1, encoding.stats().hits());
        pages.begin(encoding).send(encoding, 17); // round 4: 3 + 2 > 4, refused
        pages.begin(encoding).send(encoding, 17); // round 5: 3 + 2 = 5, replaced
        pages.send(encoding, 17);
        assertEquals(2, encoding.stats().hits());
        pages.send(encoding, 1);
        assertEquals(5, encoding.stats().misses());
    }

    @Test
    void withoutAgeingTheLastOneTakesTheSlot() {
        CountedPages pages = new CountedPages(64, ONE_WORD);
        MeasuredEncoding encoding = xbzrle(pages, "cacheSize", "100 KiB", "ageing", "false"); // 25 down to 16 slots
        pages.begin(encoding).sendAll(encoding);
        pages.begin(encoding);
        pages.send(encoding, 1, 17, 1, 17);
        assertEquals(0, encoding.stats().hits());
        assertEquals(4, encoding.stats().misses());
    }

    @Test
    void nothingIsCachedWhileTheGuestStandsStillAndNoDeltaGoesAfterwards() {
        CountedPages pages = new CountedPages(64, ONE_WORD);
        MeasuredEncoding encoding = xbzrle(pages);
        pages.begin(encoding).sendAll(encoding);
        pages.begin(encoding).send(encoding, 5);
        write(pages, 5, 6);
        pages.finalRound = true;
        pages.phase = Phase.STOP_AND_COPY;
        pages.begin(encoding);
        assertEquals(DELTA + WHOLE, pages.send(encoding, 5, 6).bytes);
        assertEquals(DELTA + WHOLE, pages.send(encoding, 5, 6).bytes, "the same again: neither was updated");
        pages.phase = Phase.POSTCOPY;
        assertEquals(2 * WHOLE, pages.begin(encoding).send(encoding, 5, 6).bytes);
        assertEquals(2, encoding.stats().hits());
    }

    @Test
    void whatChangedInAllWordsOverflowsAndGoesWholeButIsCached() {
        CountedPages pages = new CountedPages(64, ContentSpec.RANDOM);
        MeasuredEncoding encoding = xbzrle(pages);
        pages.begin(encoding).sendAll(encoding);
        pages.begin(encoding).send(encoding, 5);
        write(pages, 5);
        assertEquals(WHOLE, pages.begin(encoding).send(encoding, 5).bytes);
        assertEquals(0, pages.begin(encoding).send(encoding, 5).bytes, "the copy is the new one");
        assertEquals(new EncodingStats(2, 1, 1, 1, 4096, 4096), encoding.stats());
    }

    @Test
    void aZeroPageTakesNineBytesAndTheSlot() {
        CountedPages pages = new CountedPages(64, ONE_WORD);
        MeasuredEncoding encoding = xbzrle(pages, "cacheSize", "64 KiB", "zeroPageCost", "300 ns");
        pages.zeros.set(17);
        pages.begin(encoding).sendAll(encoding);
        WireCost zero = pages.begin(encoding).send(encoding, 17);
        assertEquals(9, zero.bytes);
        assertEquals(1, zero.zeroPages);
        assertEquals(300, zero.cpuNanos);
        assertEquals(new EncodingStats(0, 0, 0, 0, 0, 4096), encoding.stats());
        pages.send(encoding, 1);
        pages.begin(encoding).send(encoding, 1);
        assertEquals(2, encoding.stats().misses(), "the zero page holds the slot");
    }

    @Test
    void encodingTakesTimeFromTheGuestWhereTheHostHasNoCoreToSpare() {
        CountedPages pages = new CountedPages(64, ONE_WORD);
        MeasuredEncoding encoding = xbzrle(pages, "stolenShare", "0.5", "encoderThroughput", "4.096 GB/s");
        pages.begin(encoding).sendAll(encoding);
        pages.begin(encoding).send(encoding, 5, 6);
        write(pages, 5, 6);
        WireCost cost = pages.begin(encoding).send(encoding, 5, 6);
        assertEquals(2000, cost.cpuNanos);
        assertEquals(1000, cost.stolenNanos);
    }

    @Test
    void theCacheOfATebibyteGuestIsSmallAndHugePagesAreRefused() {
        VmSpec huge = new VmSpec("vm", 1L << 40, 4096, 1, 0, ONE_WORD, List.of());
        VmSpec hugePages = new VmSpec("vm", 1L << 40, 1 << 21, 1, 0, ONE_WORD, List.of());
        MigrationSpec migration = new MigrationSpec("vm", List.of("l"), 0,
                new PolicySpec(new PolicyRef("qemu", new TreeMap<>()), List.of()), 1e9, 0, 1);
        Params params = Params.parse(XbzrleEncoding.params(), new TreeMap<>());
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        XbzrleEncoding.of(params, new PolicyContext(huge, migration, 1e9, new Seeds(1)));
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        XbzrleEncoding.of(params, new PolicyContext(huge, migration, 1e9, new Seeds(1)));
        long used = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertTrue(used < 300_000, used + " bytes");
        assertThrows(IllegalArgumentException.class,
                () -> XbzrleEncoding.of(params, new PolicyContext(hugePages, migration, 1e9, new Seeds(1))));
    }
}
