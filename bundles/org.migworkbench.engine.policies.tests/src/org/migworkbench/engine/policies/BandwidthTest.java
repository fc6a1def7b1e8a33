package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.migworkbench.engine.policies.bandwidth.ConstantRate;
import org.migworkbench.engine.policies.bandwidth.RatchetingTokenBucket;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;

/** Values calculated by hand: at 100 units the slot is 7812 us, at 155 it is 5040 us, at 500 it is 1562 us. */
class BandwidthTest {

    private static final long SLOT_100 = 7_812_000;

    @Test
    void theFirstSlotIsFreeAndEachFurtherOneIsWaitedFor() {
        RatchetingTokenBucket bucket = bucket();
        assertEquals(1000, bucket.release(1000, 102_400), "the first 100 KiB go at once");
        assertEquals(1000 + SLOT_100, bucket.release(1000, 1));
        assertEquals(1000 + SLOT_100, bucket.release(1000 + SLOT_100, 102_399), "the rest of that slot");
        assertEquals(1000 + 4 * SLOT_100, bucket.release(1000 + SLOT_100, 3 * 102_400));
    }

    @Test
    void aBatchWaitsForAllItsSlots() {
        // 4 + 1024 x 4104 = 4202500 B = 41.04 slots; one is there, 41 more are needed
        assertEquals(41 * SLOT_100 - SLOT_100 + SLOT_100, bucket().release(0, 4_202_500));
    }

    @Test
    void idleSlotsAreCredited() {
        RatchetingTokenBucket bucket = bucket();
        bucket.release(0, 102_400);
        long later = 10 * SLOT_100 + 5;
        assertEquals(later, bucket.release(later, 10 * 102_400), "ten slots passed");
        assertEquals(11 * SLOT_100, bucket.release(later, 1));
    }

    @Test
    void theRateOverALongTimeIsTheLimit() {
        RatchetingTokenBucket bucket = bucket();
        long now = 0;
        long bytes = 0;
        for (int i = 0; i < 1000; i++) {
            now = bucket.release(now, 1_000_003);
            bytes += 1_000_003;
        }
        assertEquals(102_400 / 0.007812, bytes / (now / 1e9), 5000);
        assertEquals(102_400 / 0.007812, bucket.limitBytesPerSecond(), 1e-6);
    }

    @Test
    void theLimitFollowsTheDirtyRateUpwardsOnly() {
        RatchetingTokenBucket bucket = bucket();
        bucket.roundEnded(round(65_536, 20_440)); // 105.06 -> 105 Mbit/s, above 100
        assertEquals(155, bucket.units());
        bucket.roundEnded(round(100, 10_000));
        assertEquals(155, bucket.units(), "never falls");
        bucket.roundEnded(round(65_536, 13_855)); // 154.997 -> 154, not above 155
        assertEquals(155, bucket.units());
        assertFalse(bucket.isAtMaximum());
        assertEquals(102_400 / 0.005040, bucket.limitBytesPerSecond(), 1e-6);
        bucket.roundEnded(round(65_536, 2_271)); // 945 Mbit/s
        assertEquals(500, bucket.units());
        assertTrue(bucket.isAtMaximum());
        assertEquals(102_400 / 0.001562, bucket.limitBytesPerSecond(), 1e-6);
    }

    @Test
    void aRoundOfNoTimeCountsAsAMillisecond() {
        RatchetingTokenBucket bucket = bucket();
        bucket.roundEnded(round(3, 0)); // 3 x 4096 / 125 = 98
        assertEquals(100, bucket.units());
        bucket.roundEnded(round(4, 0)); // 131
        assertEquals(181, bucket.units());
    }

    @Test
    void theConstantRateIsConstant() {
        ConstantRate rate = new ConstantRate(1e6);
        assertEquals(1_000_000_005L, rate.release(5, 1_000_000));
        assertEquals(2_000_000_005L, rate.release(1_000_000_005L, 1_000_000));
        assertEquals(7, new ConstantRate(Double.POSITIVE_INFINITY).release(7, Long.MAX_VALUE));
        assertEquals(1e6, rate.limitBytesPerSecond());
        assertTrue(rate.isAtMaximum());
    }

    private static RatchetingTokenBucket bucket() {
        return new RatchetingTokenBucket(100, 500, 50, 4096);
    }

    private static RoundStats round(long dirtied, long millis) {
        return RoundStats.of("vm", 1, Phase.PRECOPY).durationNanos(millis * 1_000_000).pagesDirtied(dirtied)
                .remainingBytes(dirtied * 4096).build();
    }
}
