package org.migworkbench.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Text of sizes, rates, times, shares and counts. Always the same text, whatever the machine's language: a point for the
 * decimals, no grouping. Each parser throws an {@link IllegalArgumentException} whose message names the value and what
 * is allowed. MiB means 2^20 bytes and MB 10^6; Mibit/s means 2^20 bit/s and Mbit/s 10^6.
 */
public final class Quantity {

    /** Text of a rate without limit. */
    public static final String UNLIMITED = "unlimited";

    private Quantity() {
    }

    /**
     * Parses a size such as {@code 4GiB}, {@code 512 MiB}, {@code 10MB}, {@code 4096} (bytes) or {@code 64 pages} (of
     * 4096 bytes).
     *
     * @param text the text
     * @return bytes, 0 or more, rounded to a whole number
     */
    public static long parseBytes(String text) {
        return QuantityText.of(text, QuantityScale.BYTES).toLong();
    }

    /**
     * Parses a rate such as {@code 500 Mbit/s}, {@code 10Gbit/s}, {@code 125 MB/s}, {@code 125000000} (bytes per second)
     * or {@code unlimited}.
     *
     * @param text the text
     * @return bytes per second, 0 or more; positive infinity for {@code unlimited}
     */
    public static double parseBytesPerSecond(String text) {
        if (text != null && UNLIMITED.equalsIgnoreCase(text.strip())) {
            return Double.POSITIVE_INFINITY;
        }
        return QuantityText.of(text, QuantityScale.RATE).toDouble();
    }

    /**
     * Parses a time such as {@code 300ms}, {@code 2 s}, {@code 1.5 min}; only 0 may be without a unit.
     *
     * @param text the text
     * @return nanoseconds, 0 or more, rounded to a whole number
     */
    public static long parseNanos(String text) {
        return QuantityText.of(text, QuantityScale.TIME).toLong();
    }

    /**
     * Parses a whole number such as {@code 29} or {@code 1e6}.
     *
     * @param text the text
     * @return the number, 0 or more
     */
    public static long parseCount(String text) {
        return QuantityText.of(text, QuantityScale.COUNT).toWholeLong();
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
        return unit == Unit.BYTES_PER_SECOND ? parseBytesPerSecond(text)
                : QuantityText.of(text, scale(unit)).toDouble();
    }

    /**
     * Parses a whole value in the unit of a parameter.
     *
     * @param text the text
     * @param unit the unit
     * @return the value in the unit's stored form
     */
    public static long parseWhole(String text, Unit unit) {
        QuantityText value = QuantityText.of(text, scale(unit));
        return unit == Unit.BYTES || unit == Unit.NANOSECONDS ? value.toLong() : value.toWholeLong();
    }

    /**
     * A size for people, with three significant digits.
     *
     * @param bytes the size in bytes
     * @return for example {@code 960 MiB}
     */
    public static String formatBytes(long bytes) {
        return format(BigDecimal.valueOf(bytes), QuantityScale.BYTES, QuantityScale.BYTES.shown());
    }

    /**
     * A rate for people, with three significant digits.
     *
     * @param bytesPerSecond the rate in bytes per second
     * @return for example {@code 984 Mbit/s}, {@code unlimited} for infinity
     */
    public static String formatBytesPerSecond(double bytesPerSecond) {
        if (Double.isInfinite(bytesPerSecond)) {
            return UNLIMITED;
        }
        return format(number(bytesPerSecond), QuantityScale.RATE, QuantityScale.RATE.shown());
    }

    /**
     * A time for people, with three significant digits.
     *
     * @param nanos the time in nanoseconds
     * @return for example {@code 71.2 s} or {@code 208 ms}
     */
    public static String formatNanos(long nanos) {
        return format(BigDecimal.valueOf(nanos), QuantityScale.TIME, QuantityScale.TIME.shown());
    }

    /**
     * A number with three significant digits; larger whole numbers keep all their digits.
     *
     * @param value the number
     * @return for example {@code 1.27} or {@code 131072}
     */
    public static String formatNumber(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        return significant(number(value));
    }

    /**
     * A value of a parameter for people.
     *
     * @param value the value in the unit's stored form
     * @param unit  the unit
     * @return number and unit; shares as a percentage
     */
    public static String format(double value, Unit unit) {
        return switch (unit) {
            case BYTES -> formatBytes(Math.round(value));
            case NANOSECONDS -> formatNanos(Math.round(value));
            case BYTES_PER_SECOND -> formatBytesPerSecond(value);
            case SHARE -> formatNumber(value * 100) + " %";
            case PER_SECOND -> formatNumber(value) + "/s";
            case PAGES, ROUNDS -> formatNumber(value) + " " + unit.symbol();
            case FACTOR, NONE -> formatNumber(value);
        };
    }

    /**
     * A size that parses back to the same number.
     *
     * @param bytes the size in bytes
     * @return for example {@code 4 GiB} or {@code 4097 B}
     */
    public static String exactBytes(long bytes) {
        return exact(BigDecimal.valueOf(bytes), QuantityScale.BYTES);
    }

    /**
     * A time that parses back to the same number.
     *
     * @param nanos the time in nanoseconds
     * @return for example {@code 300 ms} or {@code 1562 us}
     */
    public static String exactNanos(long nanos) {
        return exact(BigDecimal.valueOf(nanos), QuantityScale.TIME);
    }

    /**
     * A rate that parses back to the same number.
     *
     * @param bytesPerSecond the rate in bytes per second
     * @return for example {@code 500 Mbit/s}, {@code unlimited} for infinity
     */
    public static String exactBytesPerSecond(double bytesPerSecond) {
        return Double.isInfinite(bytesPerSecond) ? UNLIMITED : exact(number(bytesPerSecond), QuantityScale.RATE);
    }

    private static QuantityScale scale(Unit unit) {
        return switch (unit) {
            case BYTES -> QuantityScale.BYTES;
            case NANOSECONDS -> QuantityScale.TIME;
            case BYTES_PER_SECOND -> QuantityScale.RATE;
            case SHARE -> QuantityScale.SHARE;
            case PER_SECOND -> QuantityScale.FREQUENCY;
            case FACTOR -> QuantityScale.FACTOR;
            case PAGES -> QuantityScale.PAGES;
            case ROUNDS -> QuantityScale.ROUNDS;
            case NONE -> QuantityScale.COUNT;
        };
    }

    private static BigDecimal number(double value) {
        return new BigDecimal(Double.toString(value));
    }

    private static String format(BigDecimal value, QuantityScale scale, int[] shown) {
        for (int i = 0; i < shown.length; i++) {
            BigDecimal factor = scale.factor(shown[i]);
            boolean last = i == shown.length - 1;
            String digits = significant(value.divide(factor, 20, RoundingMode.HALF_EVEN));
            boolean reaches = last || value.signum() != 0 && new BigDecimal(digits).abs().multiply(factor)
                    .compareTo(factor) >= 0;
            if (reaches) {
                return digits + " " + scale.name(shown[i]);
            }
        }
        throw new IllegalStateException("No unit to show");
    }

    private static String significant(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        int integerDigits = value.precision() - value.scale();
        int decimals = Math.max(0, 3 - integerDigits);
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        if (decimals > 0 && rounded.precision() - rounded.scale() > integerDigits && rounded.precision() > 3) {
            rounded = rounded.setScale(decimals - 1, RoundingMode.HALF_UP);
        }
        return plain(rounded);
    }

    private static String exact(BigDecimal value, QuantityScale scale) {
        for (int unit : scale.shown()) {
            BigDecimal scaled = value.divide(scale.factor(unit), 40, RoundingMode.HALF_EVEN);
            if (value.signum() != 0 && scaled.stripTrailingZeros().scale() <= 0) {
                return plain(scaled) + " " + scale.name(unit);
            }
        }
        int base = scale.base();
        return plain(value) + " " + scale.name(base);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
