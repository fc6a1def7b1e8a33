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
            "8388608K, 8589934592", "'1,5 GiB', 1610612736", "12.6GiB, 13529146982", "8TB, 8000000000000",
            "1_000_000, 1000000", "'1,000,000', 1000000", "1.000.000, 1000000", "1 000 000, 1000000",
            "'1,234.5 KiB', 1264128", "'1.234,5 KiB', 1264128", "'0,125 KiB', 128", "1'000'000 B, 1000000",
            "4 gibibytes, 4294967296", "2 GByte, 2000000000", "512m, 536870912", "1e6 bytes, 1000000", "+4 KiB, 4096",
            ".5 KiB, 512", "1.5T, 1649267441664", "4 gi, 4294967296" })
    void sizes(String text, long bytes) {
        assertEquals(bytes, Quantity.parseBytes(text));
    }

    @ParameterizedTest
    @CsvSource({ "500 Mbit/s, 62500000", "10Gbit/s, 1250000000", "125 MB/s, 125000000", "100 Mibit/s, 13107200",
            "1.5e3 kbit/s, 187500", "125000000, 125000000", "1 Gbps, 125000000", "1Gbit, 125000000",
            "1Gb/s, 125000000", "1000Mb/s, 125000000", "10GbE, 1250000000", "64Mi, 67108864", "119MiBps, 124780544",
            "125MBps, 125000000", "100 MB / s, 100000000", "100 MB per second, 100000000", "941 Mbits/sec, 117625000",
            "112 MBytes/sec, 112000000", "2Mi, 2097152", "10 Gbps, 1250000000", "160MB/s, 160000000",
            "64 Gi/s, 68719476736", "1 gigabit, 125000000",
            "100 megabytes per second, 100000000",
            "'9,4 Gbit/s', 1175000000", "25GbE, 3125000000", "1000 pages/s, 4096000", "8 Mib/s, 1048576",
            "1GBps, 1000000000", "500 MBIT/S, 62500000" })
    void rates(String text, double bytesPerSecond) {
        assertEquals(bytesPerSecond, Quantity.parseBytesPerSecond(text));
    }

    @ParameterizedTest
    @CsvSource({ "300ms, 300000000", "2 s, 2000000000", "5 min, 300000000000", "1562 us, 1562000", "0, 0",
            "1 h, 3600000000000", "2h27m, 8820000000000", "2 h 27 min, 8820000000000", "1m30s, 90000000000",
            "00:01:30, 90000000000", "1:02:03.5, 3723500000000", "'0,5 s', 500000000", "35 \u00b5s, 35000",
            "35 \u03bcs, 35000", "35us, 35000", "2 days, 172800000000000", "1 min 2.5 s, 62500000000",
            "10 seconds, 10000000000",
            "1e3 ms, 1000000000", "0.5 s, 500000000" })
    void times(String text, long nanos) {
        assertEquals(nanos, Quantity.parseNanos(text));
    }

    @Test
    void unlimitedIsInfinite() {
        assertEquals(Double.POSITIVE_INFINITY, Quantity.parseBytesPerSecond("Unlimited"));
        assertEquals("unlimited", Quantity.formatBytesPerSecond(Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "GiB", "-1 GiB", ",5 GiB", "4 Mb", "4 b", "1,50,000 GiB", "0x10", "1e999999999", "NaN",
            "Infinity",
            "4 GiB 3", "99999999999 TiB", "\u0664 GiB", "4 G\u0131B", "1 TiB/s" })
    void badSizesAreNamed(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Quantity.parseBytes(text)).getMessage();
        assertTrue(message.contains("'" + text + "'") && message.contains("allowed is"), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "100mb/s | write 100 Mbit/s or 100 MB/s.",
            "100MBPS | write 100 Mbit/s or 100 MB/s.", "1.5 gbps | write 1.5 Gbit/s or 1.5 GB/s.",
            "64 kb/s | write 64 kbit/s or 64 kB/s.", "10G | write 10 Gbit/s or 10 GB/s.",
            "100m | write 100 Mbit/s or 100 MB/s.", "8 mib/s | write 8 Mibit/s or 8 MiB/s.",
            "1,000 MB/s | write 1 MB/s or 1000 MB/s.", "1 MB | write 1 MB/s.", "100MiB | write 100 MiB/s.",
            "100 mb | write 100 Mbit/s or 100 MB/s." })
    void whatMayBeBitsOrBytesIsRefusedWithBothReadings(String text, String readings) {
        String message = assertThrows(IllegalArgumentException.class, () -> Quantity.parseBytesPerSecond(text))
                .getMessage();
        assertTrue(message.contains("'" + text + "'") && message.matches(".*(in two ways|is a size and no rate).*")
                && message.endsWith(readings), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1:30 | write 1 min 30 s or 1 h 30 min.", "5 m | write 5 ms or 5 min.",
            "1,500 s | write 1.5 s or 1500 s." })
    void timesThatMayBeOtherTimesAreRefusedWithBothReadings(String text, String readings) {
        String message = assertThrows(IllegalArgumentException.class, () -> Quantity.parseNanos(text)).getMessage();
        assertTrue(message.contains("'" + text + "'") && message.endsWith(readings), message);
    }

    @ParameterizedTest
    @CsvSource({ "30000, 30000", "30k, 30000", "30000/s, 30000", "1.5 M pages/s, 1500000",
            "30000 pages per second, 30000",
            "1_000, 1000" })
    void frequencies(String text, double perSecond) {
        assertEquals(perSecond, Quantity.parse(text, Unit.PER_SECOND));
    }

    @ParameterizedTest
    @CsvSource({ "80%, 0.8", "80 %, 0.8", "0.8, 0.8", "'0,8', 0.8", "80 percent, 0.8", "'12,5 %', 0.125" })
    void shares(String text, double share) {
        assertEquals(share, Quantity.parse(text, Unit.SHARE), 1e-15);
    }

    @Test
    void numbersTooLittleToBeMeantAreAskedFor() {
        assertEquals("The value '8192' has no unit; write 8192 MiB or 8192 GiB or 8192 B; allowed is for example "
                + "4 GiB, 512 MiB, 10 MB, 4096 (bytes) or 64 pages.", refused("8192", Unit.BYTES));
        assertTrue(refused("100", Unit.BYTES_PER_SECOND).contains("write 100 Mbit/s or 100 MiB/s or 100 B/s"));
        assertTrue(refused("300", Unit.NANOSECONDS).contains("write 300 ms or 300 s;"));
        assertEquals(30_000, Quantity.enter("30000", Unit.PER_SECOND));
        assertEquals(8192, Quantity.enterWhole("8192 B", Unit.BYTES));
        assertEquals(0, Quantity.enterWhole("0", Unit.BYTES));
        assertEquals(17_184_923_648L, Quantity.enterWhole("17184923648", Unit.BYTES));
        assertEquals(125e6, Quantity.enter("125000000", Unit.BYTES_PER_SECOND));
        assertEquals(Double.POSITIVE_INFINITY, Quantity.enter("unlimited", Unit.BYTES_PER_SECOND));
    }

    private static String refused(String text, Unit unit) {
        return assertThrows(IllegalArgumentException.class, () -> Quantity.enter(text, unit)).getMessage();
    }

    @Test
    void knownDecimalsDecideWhatACommaMeans() {
        assertEquals(228.114 * (1 << 20), Quantity.parse("228,114 MiB", Unit.BYTES, Decimals.COMMA));
        assertEquals(228114.0 * (1 << 20), Quantity.parse("228,114 MiB", Unit.BYTES, Decimals.POINT));
        assertThrows(IllegalArgumentException.class,
                () -> Quantity.parse("228,114 MiB", Unit.BYTES, Decimals.EITHER));
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
        assertEquals("35 \u00b5s", Quantity.formatNanos(35_000));
        assertEquals("3599 s", Quantity.formatNanos(3_599_000_000_000L));
        assertEquals("2 h 27 min", Quantity.formatNanos(8_820_000_000_000L));
        assertEquals("2 h", Quantity.formatNanos(7_200_000_000_000L));
        assertEquals("3 d 4 h", Quantity.formatNanos(76L * 3_600_000_000_000L));
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
