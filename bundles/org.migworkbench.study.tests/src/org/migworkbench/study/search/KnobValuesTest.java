package org.migworkbench.study.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.migworkbench.quantities.Unit;

/** Round numbers of all units, with the ends of their range. */
class KnobValuesTest {

    private static double below(KnobValues values, double value) {
        return values.at(values.below(value));
    }

    @Test
    void timesHaveThreeDigits() {
        KnobValues times = KnobValues.of(Unit.NANOSECONDS, 0, 2000e9, true);
        assertEquals(425e6, below(times, 425e6));
        assertEquals(1.05e9, below(times, 1.0549e9));
        assertEquals(0, times.at(0));
        assertEquals(2000e9, times.at(times.size() - 1));
    }

    @Test
    void ratesAreRoundInBits() {
        KnobValues rates = KnobValues.of(Unit.BYTES_PER_SECOND, 0, 1e12, false);
        assertEquals(1.2e9 / 8, below(rates, 1.2e9 / 8), 1e-6);
        assertEquals(1.2e9 / 8, below(rates, 1.204e9 / 8), 1e-6);
    }

    @Test
    void sizesAreRoundInPowersOf1024() {
        KnobValues sizes = KnobValues.of(Unit.BYTES, 0, 1L << 40, true);
        assertEquals(512L << 20, below(sizes, 512L << 20));
        assertEquals(1L << 30, below(sizes, 1L << 30));
        assertEquals(1.5 * (1L << 30), below(sizes, 1.5 * (1L << 30)));
    }

    @Test
    void sharesGoByPercentAndSmallCountsOneByOne() {
        KnobValues shares = KnobValues.of(Unit.SHARE, 0.01, 0.99, false);
        assertEquals(99, shares.size());
        KnobValues rounds = KnobValues.of(Unit.ROUNDS, 1, 1_000_000, true);
        assertEquals(29, below(rounds, 29));
        assertEquals(199, below(rounds, 199.5));
        for (int i = 0; i < rounds.size(); i++) {
            assertEquals(Math.rint(rounds.at(i)), rounds.at(i));
        }
    }

    @Test
    void theyRiseAndStayInTheirRange() {
        for (Unit unit : Unit.values()) {
            KnobValues values = KnobValues.of(unit, 0, unit == Unit.SHARE ? 1 : Double.POSITIVE_INFINITY, false);
            for (int i = 1; i < values.size(); i++) {
                assertTrue(values.at(i) > values.at(i - 1), unit + " at " + i);
                assertEquals(i, values.below(values.at(i)), unit + " at " + i);
            }
        }
    }

    @Test
    void seedsTellHowSureItIs() {
        assertEquals("20 of 20 seeds: at least 86 % with 95 % confidence", new SeedCount(20, 20).text());
        assertEquals("3 of 3 seeds: at least 36 % with 95 % confidence", new SeedCount(3, 3).text());
        assertEquals(0, new SeedCount(0, 20).atLeast());
        assertEquals(Math.pow(0.05, 1.0 / 20), new SeedCount(20, 20).atLeast(), 1e-9);
        assertEquals(0.7836, new SeedCount(19, 20).atLeast(), 1e-3);
    }
}
