package org.migworkbench.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ValueUnitTest {

    @Test
    void showsThreeDigitsAndAUnitAPersonWouldChoose() {
        assertEquals("71.2 s", ValueUnit.MILLISECONDS.text(71_234));
        assertEquals("208 ms", ValueUnit.MILLISECONDS.text(208.4));
        assertEquals("960 MiB", ValueUnit.MEBIBYTES.text(960));
        assertEquals("984 Mbit/s", ValueUnit.MBIT_PER_SECOND.text(984.2));
        assertEquals("99.8 %", ValueUnit.PERCENT.text(99.79));
        assertEquals("7", ValueUnit.ROUND.text(7));
        assertEquals("1234", ValueUnit.ROUND.text(1234));
    }

    @Test
    void shortensCounts() {
        assertEquals("12", ValueUnit.COUNT.text(12));
        assertEquals("999", ValueUnit.COUNT.text(999));
        assertEquals("1.00 k", ValueUnit.COUNT.text(1000));
        assertEquals("1.00 M", ValueUnit.COUNT.text(999_999));
        assertEquals("524 k", ValueUnit.COUNT.text(524_288));
    }

    @Test
    void showsZeroAndUnknown() {
        assertEquals("0 ms", ValueUnit.MILLISECONDS.text(0));
        assertEquals("0", ValueUnit.COUNT.text(0));
        assertEquals("\u2013", ValueUnit.MEBIBYTES.text(Double.NaN));
    }

    @Test
    void keepsZerosThatAreSignificant() {
        assertEquals("1.20", ValueUnit.digitsOf(1.2));
        assertEquals("0.0123", ValueUnit.digitsOf(0.01234));
        assertEquals("10.0", ValueUnit.digitsOf(9.996));
        assertEquals("12300", ValueUnit.digitsOf(12_345));
    }
}
