package org.migworkbench.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShownUnitTest {

    @Test
    void showsThreeDigitsAndAUnitAPersonWouldChoose() {
        assertEquals("71.2 s", ShownUnit.MILLISECONDS.text(71_234));
        assertEquals("208 ms", ShownUnit.MILLISECONDS.text(208.4));
        assertEquals("960 MiB", ShownUnit.MEBIBYTES.text(960));
        assertEquals("984 Mbit/s", ShownUnit.MBIT_PER_SECOND.text(984.2));
        assertEquals("99.8 %", ShownUnit.PERCENT.text(99.79));
        assertEquals("7", ShownUnit.ROUND.text(7));
        assertEquals("1234", ShownUnit.ROUND.text(1234));
    }

    @Test
    void shortensCounts() {
        assertEquals("12", ShownUnit.COUNT.text(12));
        assertEquals("999", ShownUnit.COUNT.text(999));
        assertEquals("1.00 k", ShownUnit.COUNT.text(1000));
        assertEquals("1.00 M", ShownUnit.COUNT.text(999_999));
        assertEquals("524 k", ShownUnit.COUNT.text(524_288));
    }

    @Test
    void showsZeroAndUnknown() {
        assertEquals("0 ms", ShownUnit.MILLISECONDS.text(0));
        assertEquals("0", ShownUnit.COUNT.text(0));
        assertEquals("\u2013", ShownUnit.MEBIBYTES.text(Double.NaN));
    }

    @Test
    void keepsZerosThatAreSignificant() {
        assertEquals("1.20", ShownUnit.digitsOf(1.2));
        assertEquals("0.0123", ShownUnit.digitsOf(0.01234));
        assertEquals("10.0", ShownUnit.digitsOf(9.996));
        assertEquals("12300", ShownUnit.digitsOf(12_345));
    }
}
