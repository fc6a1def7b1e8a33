package org.migworkbench.quantities;

import java.math.BigDecimal;

/**
 * Text of sizes, rates, times, shares and counts. Always the same text, whatever the machine's language: a point for the
 * decimals, no grouping. Each parser throws an {@link IllegalArgumentException} whose message names the value and what
 * is allowed. MiB means 2^20 bytes and MB 10^6; Mibit/s means 2^20 bit/s and Mbit/s 10^6. A letter alone, as QEMU and
 * libvirt write sizes, is binary: {@code 8G} means 8 GiB. What could be meant in two ways is refused with both readings: a
 * rate in bits or in bytes ({@code 100mb/s}), a comma before three digits ({@code 1,000}), a clock of two parts.
 *
 * <p>Three kinds of text: {@code format} rounds to what a person reads at a glance, {@code exact} keeps every digit in a
 * unit that a person would choose, and both are read by {@code parse}.
 */
public final class Quantity {

    /** Text of a rate without limit. */
    public static final String UNLIMITED = "unlimited";

    private static final String NO_TIME = "0 ms";

    private Quantity() {
    }

    /**
     * Parses a size such as {@code 4GiB}, {@code 1,5 GiB}, {@code 8G}, {@code 10MB}, {@code 4096} (bytes) or {@code 64
     * pages} (of 4096 bytes).
     *
     * @param text the text
     * @return bytes, 0 or more, rounded to a whole number
     */
    public static long parseBytes(String text) {
        return parseWhole(text, Unit.BYTES);
    }

    /**
     * Parses a rate such as {@code 500 Mbit/s}, {@code 10Gbit/s}, {@code 125 MB/s}, {@code 125000000} (bytes per second)
     * or {@code unlimited}.
     *
     * @param text the text
     * @return bytes per second, 0 or more; positive infinity for {@code unlimited}
     */
    public static double parseBytesPerSecond(String text) {
        return parse(text, Unit.BYTES_PER_SECOND);
    }

    /**
     * Parses a time such as {@code 300ms}, {@code 2 s}, {@code 1.5 min}, {@code 2 h 27 min}, {@code 1m30s} or {@code
     * 00:01:30}; only 0 may be without a unit.
     *
     * @param text the text
     * @return nanoseconds, 0 or more, rounded to a whole number
     */
    public static long parseNanos(String text) {
        return parseWhole(text, Unit.NANOSECONDS);
    }

    /**
     * Parses a whole number such as {@code 29} or {@code 1e6}.
     *
     * @param text the text
     * @return the number, 0 or more
     */
    public static long parseCount(String text) {
        return parseWhole(text, Unit.NONE);
    }

    /**
     * Parses the seed of random streams.
     *
     * @param text the text
     * @return the seed, any number of 64 bits
     */
    public static long parseSeed(String text) {
        return parseWhole(text, Unit.SEED);
    }

    /**
     * Parses a value in the unit of a parameter: a share as {@code 0.3} or {@code 30 %}, a frequency as {@code 30000} or
     * {@code 30000/s}, a factor as {@code 3} or {@code 3x}, all others as the parsers above.
     *
     * @param text the text
     * @param unit the unit
     * @return the value in the unit's stored form
     */
    public static double parse(String text, Unit unit) {
        return isUnlimited(text, unit) ? Double.POSITIVE_INFINITY
                : QuantityReader.of(text, unit, Decimals.EITHER).toDouble();
    }

    /**
     * Parses a whole value in the unit of a parameter.
     *
     * @param text the text
     * @param unit the unit
     * @return the value in the unit's stored form
     */
    public static long parseWhole(String text, Unit unit) {
        return unit == Unit.SEED ? seed(text) : QuantityReader.of(text, unit, Decimals.EITHER).toWhole();
    }

    /**
     * Parses a number of a text whose other numbers show what separates the decimals.
     *
     * @param text the text
     * @param unit the unit
     * @param decimals what separates the decimals
     * @return the value in the unit's stored form
     */
    public static double parse(String text, Unit unit, Decimals decimals) {
        return QuantityReader.of(text, unit, decimals).toDouble();
    }

    /**
     * Parses what a person enters, as {@link #parse(String, Unit)}; but a size or rate without unit that is too little
     * to be meant in bytes, such as 8192 for a memory, is refused with the units that it is likely of.
     *
     * @param text the text
     * @param unit the unit
     * @return the value in the unit's stored form
     */
    public static double enter(String text, Unit unit) {
        return isUnlimited(text, unit) ? Double.POSITIVE_INFINITY
                : QuantityReader.of(text, unit, Decimals.EITHER).meant().toDouble();
    }

    /**
     * Parses a whole value that a person enters, as {@link #enter}.
     *
     * @param text the text
     * @param unit the unit
     * @return the value in the unit's stored form
     */
    public static long enterWhole(String text, Unit unit) {
        return unit == Unit.SEED ? seed(text) : QuantityReader.of(text, unit, Decimals.EITHER).meant().toWhole();
    }

    private static boolean isUnlimited(String text, Unit unit) {
        return unit == Unit.BYTES_PER_SECOND && text != null && UNLIMITED.equalsIgnoreCase(text.strip());
    }

    private static long seed(String text) {
        try {
            return Long.parseLong((text == null ? "" : text.strip()).replace("_", ""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The value '" + Excerpt.of(String.valueOf(text))
                    + "' is not a seed; allowed is a whole number from "
                    + Long.MIN_VALUE + " to " + Long.MAX_VALUE + ".", e);
        }
    }

    /**
     * A size for people, with three significant digits.
     *
     * @param bytes the size in bytes
     * @return for example {@code 960 MiB}
     */
    public static String formatBytes(long bytes) {
        return QuantityWriter.rounded(BigDecimal.valueOf(bytes), Unit.BYTES);
    }

    /**
     * A part of a size for people, in one unit where that can be.
     *
     * @param part the part in bytes
     * @param whole the whole in bytes
     * @return for example {@code 1.5 of 2 GiB}
     */
    public static String formatPart(long part, long whole) {
        String all = formatBytes(whole);
        String unit = all.substring(all.lastIndexOf(' '));
        String some = part == 0 ? "0" : formatBytes(part);
        return (some.endsWith(unit) ? some.substring(0, some.length() - unit.length()) : some) + " of " + all;
    }

    /**
     * A rate for people, with three significant digits.
     *
     * @param bytesPerSecond the rate in bytes per second
     * @return for example {@code 984 Mbit/s}, {@code unlimited} for infinity
     */
    public static String formatBytesPerSecond(double bytesPerSecond) {
        return Double.isInfinite(bytesPerSecond) ? UNLIMITED
                : QuantityWriter.rounded(number(bytesPerSecond), Unit.BYTES_PER_SECOND);
    }

    /**
     * A time for people, with three significant digits; from an hour on in two parts.
     *
     * @param nanos the time in nanoseconds
     * @return for example {@code 71.2 s}, {@code 208 ms}, {@code 35 µs} or {@code 2 h 27 min}
     */
    public static String formatNanos(long nanos) {
        return QuantityWriter.rounded(BigDecimal.valueOf(nanos), Unit.NANOSECONDS);
    }

    /**
     * A number with three significant digits; larger whole numbers keep all their digits.
     *
     * @param value the number
     * @return for example {@code 1.27} or {@code 131072}
     */
    public static String formatNumber(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? Double.toString(value)
                : QuantityWriter.significant(number(value));
    }

    /**
     * A value of a parameter for people.
     *
     * @param value the value in the unit's stored form
     * @param unit the unit
     * @return number and unit; shares as a percentage
     */
    public static String format(double value, Unit unit) {
        return switch (unit) {
            case BYTES -> formatBytes(Math.round(value));
            case NANOSECONDS -> formatNanos(Math.round(value));
            case BYTES_PER_SECOND -> formatBytesPerSecond(value);
            case SHARE -> formatNumber(value * 100) + " %";
            case PER_SECOND -> formatNumber(value) + "/s";
            case PAGES, ROUNDS, PERCENT, PIXELS -> formatNumber(value) + " " + unit.symbol();
            case FACTOR, NONE, SEED -> formatNumber(value);
        };
    }

    /**
     * A size that parses back to the same number.
     *
     * @param bytes the size in bytes
     * @return for example {@code 4 GiB} or {@code 4097 B}
     */
    public static String exactBytes(long bytes) {
        return QuantityWriter.exact(BigDecimal.valueOf(bytes), Unit.BYTES);
    }

    /**
     * A time that parses back to the same number.
     *
     * @param nanos the time in nanoseconds
     * @return for example {@code 300 ms} or {@code 1562 us}
     */
    public static String exactNanos(long nanos) {
        return nanos == 0 ? NO_TIME : QuantityWriter.exact(BigDecimal.valueOf(nanos), Unit.NANOSECONDS);
    }

    /**
     * A rate that parses back to the same number.
     *
     * @param bytesPerSecond the rate in bytes per second
     * @return for example {@code 500 Mbit/s}, {@code unlimited} for infinity
     */
    public static String exactBytesPerSecond(double bytesPerSecond) {
        return Double.isInfinite(bytesPerSecond) ? UNLIMITED
                : QuantityWriter.exact(number(bytesPerSecond), Unit.BYTES_PER_SECOND);
    }

    /**
     * A value that parses back to the same number.
     *
     * @param value the value in the unit's stored form: a {@link Double}, {@link Long} or {@link Integer}
     * @param unit the unit
     * @return for example {@code 12.5 %} for a share, {@code 1500} for a plain number
     */
    public static String exact(Number value, Unit unit) {
        if (Double.isNaN(value.doubleValue())) {
            return Double.toString(Double.NaN);
        }
        return switch (unit) {
            case BYTES -> exactBytes(value.longValue());
            case NANOSECONDS -> exactNanos(value.longValue());
            case BYTES_PER_SECOND -> exactBytesPerSecond(value.doubleValue());
            case SHARE -> exactNumber(value, 2) + " %";
            case PERCENT -> exactNumber(value, 0) + " %";
            default -> exactNumber(value, 0);
        };
    }

    private static String exactNumber(Number value, int places) {
        return Double.isInfinite(value.doubleValue()) ? value.toString()
                : QuantityWriter.plain(new BigDecimal(value.toString()).movePointRight(places));
    }

    private static BigDecimal number(double value) {
        return new BigDecimal(Double.toString(value));
    }
}
