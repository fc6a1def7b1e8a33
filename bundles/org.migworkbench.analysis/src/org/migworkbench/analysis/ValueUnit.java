package org.migworkbench.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.DoubleFunction;
import org.migworkbench.quantities.Quantity;

/** Units of the values in plots and tables, and how a person reads such a value: three significant digits and a unit. */
public enum ValueUnit {

    /** Number of a round. */
    ROUND("", value -> plainText(value)),
    /** A count of things, for example pages. */
    COUNT("", value -> countText(value)),
    /** Rate in 10^6 bits per second. */
    MBIT_PER_SECOND("Mbit/s", value -> Quantity.formatBytesPerSecond(value * 1e6 / 8)),
    /** Share in per cent. */
    PERCENT("%", value -> digitsOf(value) + " %"),
    /** Memory in 2^20 bytes. */
    MEBIBYTES("MiB", value -> Quantity.formatBytes(Math.round(value * (1 << 20)))),
    /** Time in milliseconds. */
    MILLISECONDS("ms", value -> Quantity.formatNanos(Math.round(value * 1e6))),
    /** Time in seconds. */
    SECONDS("s", value -> Quantity.formatNanos(Math.round(value * 1e9)));

    private static final int DIGITS = 3;
    private static final double THOUSAND = 1000;
    private static final String[] MULTIPLES = { "", " k", " M", " G" };

    private final String label;
    private final DoubleFunction<String> text;

    ValueUnit(String label, DoubleFunction<String> text) {
        this.label = label;
        this.text = text;
    }

    /**
     * The unit's name on an axis.
     *
     * @return for example {@code Mbit/s}; empty for a plain number
     */
    public String label() {
        return label;
    }

    /**
     * A value for people.
     *
     * @param value the value in this unit
     * @return three significant digits and the unit a person would choose, for example {@code 71.2 s} for 71234 ms; a
     *         dash if the value isn't a number
     */
    public String text(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "\u2013";
        }
        if (value == 0) {
            return label.isEmpty() ? "0" : "0 " + label;
        }
        return text.apply(value);
    }

    /**
     * A number with three significant digits, with a point and without exponent in every language.
     *
     * @param value a finite number
     * @return for example {@code 1.20}, {@code 71.2}, {@code 984}, {@code 12300}
     */
    public static String digitsOf(double value) {
        return value == 0 ? "0" : rounded(value).toPlainString();
    }

    private static String plainText(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : digitsOf(value);
    }

    private static String countText(double value) {
        int multiple = 0;
        double scaled = value;
        while (multiple < MULTIPLES.length - 1 && rounded(scaled).abs().doubleValue() >= THOUSAND) {
            scaled /= THOUSAND;
            multiple++;
        }
        return (multiple == 0 ? plainText(scaled) : digitsOf(scaled)) + MULTIPLES[multiple];
    }

    private static BigDecimal rounded(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        int scale = Math.max(0, DIGITS - rounded.precision() + rounded.scale());
        return rounded.setScale(scale, RoundingMode.UNNECESSARY);
    }
}
