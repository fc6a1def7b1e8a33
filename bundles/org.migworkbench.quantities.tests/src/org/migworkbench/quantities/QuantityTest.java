package org.migworkbench.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({ "4GiB, 4294967296", "512 MiB, 536870912", "10MB, 10000000", "4096, 4096", "64 pages, 262144",
            "1.5 KiB, 1536", "2 gib, 2147483648", "100 KiB, 102400", "0, 0", "' 7 B ', 7", "1 kB, 1000",
            "1 KB, 1000", "9223372036854775807, 9223372036854775807", "8G, 8589934592", "8Gi, 8589934592",
            "8192M, 8589934592",
            "8388608K, 8589934592", "1.5T, 1649267441664", "4 gi, 4294967296" })
    void sizes(String text, long bytes) {
        assertEquals(bytes, Quantity.parseBytes(text));
    }

    @ParameterizedTest
    @CsvSource({ "500 Mbit/s, 62500000", "10Gbit/s, 1250000000", "125 MB/s, 125000000", "100 Mibit/s, 13107200",
            "1.5e3 kbit/s, 187500", "125000000, 125000000", "1 Gbps, 125000000", "1Gbit, 125000000",
            "1Gb/s, 125000000", "1000Mb/s, 125000000", "10GbE, 1250000000", "64Mi, 67108864", "119MiBps, 124780544",
            "125MBps, 125000000", "1GBps, 1000000000", "500 MBIT/S, 62500000" })
    void rates(String text, double bytesPerSecond) {
        assertEquals(bytesPerSecond, Quantity.parseBytesPerSecond(text));
    }

    @ParameterizedTest
    @CsvSource({ "300ms, 300000000", "2 s, 2000000000", "5 min, 300000000000", "1562 us, 1562000", "0, 0",
            "1 h, 3600000000000", "0.5 s, 500000000" })
    void times(String text, long nanos) {
        assertEquals(nanos, Quantity.parseNanos(text));
    }

    @Test
    void unlimitedIsInfinite() {
        assertEquals(Double.POSITIVE_INFINITY, Quantity.parseBytesPerSecond("Unlimited"));
        assertEquals("unlimited", Quantity.formatBytesPerSecond(Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "GiB", "-1 GiB", "4 Mb", "4 b", "1,5 GiB", "0x10", "1e999999999", "NaN", "Infinity",
            "4 GiB 3", "99999999999 TiB", "\u0664 GiB", "4 G\u0131B", "1 TiB/s" })
    void badSizesAreNamed(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Quantity.parseBytes(text)).getMessage();
        assertTrue(message.contains("'" + text + "'") && message.contains("allowed is"), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "100mb/s | write 100 Mbit/s or 100 MB/s.",
            "100MBPS | write 100 Mbit/s or 100 MB/s.", "1.5 gbps | write 1.5 Gbit/s or 1.5 GB/s.",
            "64 kb/s | write 64 kbit/s or 64 kB/s." })
    void whatMayBeBitsOrBytesIsRefusedWithBothReadings(String text, String readings) {
        String message = assertThrows(IllegalArgumentException.class, () -> Quantity.parseBytesPerSecond(text))
                .getMessage();
        assertTrue(message.contains("'" + text + "'") && message.contains("in two ways")
                && message.endsWith(readings), message);
    }

    @ParameterizedTest
    @ValueSource(strings = { "5", "5 MB", "-2 s", "s", "5 m" })
    void badTimesAreNamed(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Quantity.parseNanos(text)).getMessage();
        assertTrue(message.contains("'" + text + "'") && message.contains("5 min"), message);
    }

    @Test
    void countsAreWhole() {
        assertEquals(1_000_000, Quantity.parseCount("1e6"));
        assertThrows(IllegalArgumentException.class, () -> Quantity.parseCount("2.5"));
        assertThrows(IllegalArgumentException.class, () -> Quantity.parseCount(null));
        assertThrows(IllegalArgumentException.class, () -> Quantity.parseCount("9".repeat(100)));
    }

    @Test
    void peopleReadThreeDigits() {
        assertEquals("71.2 s", Quantity.formatNanos(71_234_567_890L));
        assertEquals("208 ms", Quantity.formatNanos(208_400_000));
        assertEquals("960 MiB", Quantity.formatBytes(960L << 20));
        assertEquals("984 Mbit/s", Quantity.formatBytesPerSecond(123e6));
        assertEquals("1.27", Quantity.formatNumber(1.2694));
        assertEquals("131072", Quantity.formatNumber(131072));
        assertEquals("0 ns", Quantity.formatNanos(0));
        assertEquals("1 s", Quantity.formatNanos(999_999_999));
        assertEquals("1 GiB", Quantity.formatBytes((1L << 30) - 1));
        assertEquals("30 %", Quantity.format(0.3, Unit.SHARE));
        assertEquals("10 s", Quantity.formatNanos(9_999_999_999L));
    }

    @Test
    void partsShareTheUnitOfTheWhole() {
        assertEquals("1.5 of 2 GiB", Quantity.formatPart(3L << 29, 2L << 30));
        assertEquals("0 of 2 GiB", Quantity.formatPart(0, 2L << 30));
        assertEquals("512 MiB of 2 GiB", Quantity.formatPart(512L << 20, 2L << 30));
    }

    @Test
    void exactTextOfEachUnitParsesBack() {
        for (Unit unit : Unit.values()) {
            for (double value : new double[] { 0, 1, 1500, 1 << 30 }) {
                assertEquals(value, Quantity.parse(Quantity.exact(value, unit), unit), unit.toString());
            }
        }
        assertEquals("12.345 %", Quantity.exact(0.12345, Unit.SHARE));
        assertEquals(-50.5, Quantity.parse("-50.5 %", Unit.PERCENT));
        assertEquals("NaN", Quantity.exact(Double.NaN, Unit.BYTES_PER_SECOND));
        assertEquals(1024, Unit.BYTES.factor("KiB").getAsDouble());
        assertTrue(Unit.NANOSECONDS.factor("KiB").isEmpty());
    }

    @Test
    void exactTextParsesBack() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2000; i++) {
            long number = random.nextLong(1L << (1 + random.nextInt(61)));
            long round = number - number % 1000;
            for (long value : new long[] { number, round, number & -1024 }) {
                assertEquals(value, Quantity.parseBytes(Quantity.exactBytes(value)));
                assertEquals(value, Quantity.parseNanos(Quantity.exactNanos(value)));
            }
            double rate = random.nextDouble(1e-3, 1e12);
            assertEquals(rate, Quantity.parseBytesPerSecond(Quantity.exactBytesPerSecond(rate)));
            assertEquals(Math.rint(rate),
                    Quantity.parseBytesPerSecond(Quantity.exactBytesPerSecond(Math.rint(rate))));
        }
        assertEquals("4 GiB", Quantity.exactBytes(1L << 32));
        assertEquals("500 Mbit/s", Quantity.exactBytesPerSecond(62.5e6));
    }

    @Test
    void aTurkishMachineReadsAndWritesTheSame() {
        Locale.setDefault(new Locale("tr", "TR"));
        assertEquals(2L << 30, Quantity.parseBytes("2 GIB"));
        assertEquals(4L << 20, Quantity.parseBytes("4 mib"));
        assertEquals(5e6 / 8, Quantity.parseBytesPerSecond("5 MBIT/S"));
        assertEquals(60_000_000_000L, Quantity.parseNanos("1 MIN"));
        assertEquals("1.5 GiB", Quantity.formatBytes(3L << 29));
        assertEquals("71.2 s", Quantity.formatNanos(71_234_567_890L));
    }
}
