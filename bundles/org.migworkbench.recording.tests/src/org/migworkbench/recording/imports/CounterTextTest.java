package org.migworkbench.recording.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.quantities.Decimals;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.imports.source.ColumnMapping;
import org.migworkbench.recording.imports.source.CounterText;

class CounterTextTest {

    @ParameterizedTest
    @CsvSource({ "REMAINING, 4.0 GiB, 4294967296", "TRANSFERRED, 112 MiB, 117440512", "TOTAL, 1024, 1024",
            "REMAINING, 10 pages, 40960", "MBPS, 940 Mbps, 940", "MBPS, 940, 940", "MBPS, 125 MB/s, 1000",
            "DIRTY_PAGES_RATE, 81.92 MB/s, 20000", "DIRTY_PAGES_RATE, 20000, 20000",
            "DIRTY_PAGES_RATE, 20k pages/s, 20000",
            "DOWNTIME, 0.3 s, 300", "TOTAL_TIME, 00:01:30, 90000", "THROTTLE, 20 %, 20", "NORMAL, 1000 pages, 1000",
            "DIRTY_LIMIT_THROTTLE, 2 ms, 2000", "REMAINING, '1,5 GiB', 1610612736" })
    void valuesAreReadWithTheUnitsThatStandThere(Counter counter, String text, double value) {
        assertEquals(value, CounterText.of(counter, text, Decimals.EITHER), 1e-9 * value);
    }

    @Test
    void aColumnInAnotherUnitThanItsCounterCanHaveIsRefused() {
        assertEquals(1 / 4096.0, ColumnMapping.parse("time=t:s,dirtyPagesRate=rate:B/s").columns().get("dirtyPagesRate")
                .factor());
        String message = assertThrows(IllegalArgumentException.class,
                () -> ColumnMapping.parse("time=t:s,dirtyPagesRate=rate_bytes:B")).getMessage();
        assertTrue(message.contains("'B' is no unit of dirtyPagesRate") && message.contains("B/s"), message);
        assertThrows(IllegalArgumentException.class, () -> ColumnMapping.parse("time=t:KiB,remaining=left"));
    }
}
