package org.migworkbench.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {

    @Test
    void endsAreInOrOut() {
        Range half = Range.parse("(0,1]");
        assertFalse(half.contains(0));
        assertTrue(half.contains(Double.MIN_VALUE) && half.contains(1));
        assertFalse(half.contains(Math.nextUp(1.0)));
        assertTrue(Range.parse("[-100,)").contains(-100));
        assertEquals(Range.between(1, 1000), Range.parse("[1,1000]"));
    }

    @Test
    void noRangeHoldsWhatIsNoFiniteNumber() {
        for (Range range : new Range[] { Range.parse("(,)"), Range.parse("[0,)"), Range.SHARE,
                Range.powersOfTwo(1, 8) }) {
            assertFalse(range.contains(Double.NaN) || range.contains(Double.POSITIVE_INFINITY)
                    || range.contains(Double.NEGATIVE_INFINITY), range.toString());
        }
    }

    @Test
    void powersOfTwo() {
        Range pages = Range.powersOfTwo(512, 1 << 30);
        assertTrue(pages.contains(512) && pages.contains(4096) && pages.contains(1 << 30));
        assertFalse(pages.contains(256) || pages.contains(3000) || pages.contains(1L << 31) || pages.contains(512.5));
        assertEquals("a power of two from 512 B to 1 GiB", pages.stored(Unit.BYTES));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0,1", "[0;1]", "[a,1]", "(1,0)", "[0,1" })
    void badIntervalsAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Range.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "(0,) | BYTES_PER_SECOND | a finite rate above 0 bytes a second",
            "[0,) | NANOSECONDS | 0 nanoseconds or more", "(0,) | NANOSECONDS | more than 0 nanoseconds",
            "[0,) | BYTES | 0 bytes or more", "(0,) | BYTES | more than 0 bytes", "[1,) | NONE | 1 or more",
            "[1,1000] | NONE | 1 or more, at most 1000", "[0,1] | SHARE | a share from 0 to 1",
            "(0,1) | SHARE | a share above 0 and below 1",
            "[-100,) | PERCENT | a finite number of percent from -100 on", "(,) | SEED | a whole number" })
    void storedValues(String range, Unit unit, String allowed) {
        assertEquals(allowed, Range.parse(range).stored(unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "(0,) | BYTES_PER_SECOND | a rate above 0, such as 10 Gbit/s",
            "[1048576,) | BYTES | 1 MiB or more", "[1,4096] | NONE | 1 to 4096",
            "[0,1] | SHARE | a share from 0 % to 100 %", "[0,) | NANOSECONDS | 0 ms or more" })
    void enteredTexts(String range, Unit unit, String allowed) {
        assertEquals(allowed, Range.parse(range).text(unit));
    }
}
