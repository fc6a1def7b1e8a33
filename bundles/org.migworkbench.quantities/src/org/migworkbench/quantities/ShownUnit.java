package org.migworkbench.quantities;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Units that values are shown in where many stand together, in tables and on axes, and how a person reads one of them:
 * three significant digits and a unit.
 */
public enum ShownUnit {

    /** Number of a round. */
    ROUND("", Unit.ROUNDS, 1, 1),
    /** A count of things, for example pages. */
    COUNT("", Unit.NONE, 1, 1),
    /** Rate in 10^3 bits per second. */
    KBIT_PER_SECOND("kbit/s", Unit.BYTES_PER_SECOND, 8, 1e3),
    /** Rate in 10^6 bits per second. */
    MBIT_PER_SECOND("Mbit/s", Unit.BYTES_PER_SECOND, 8, 1e6),
    /** Rate in 10^9 bits per second. */
    GBIT_PER_SECOND("Gbit/s", Unit.BYTES_PER_SECOND, 8, 1e9),
    /** Share in per cent. */
    PERCENT("%", Unit.SHARE, 100, 1),
    /** Memory in 2^10 bytes. */
    KIBIBYTES("KiB", Unit.BYTES, 1, 1 << 10),
    /** Memory in 2^20 bytes. */
    MEBIBYTES("MiB", Unit.BYTES, 1, 1 << 20),
    /** Memory in 2^30 bytes. */
    GIBIBYTES("GiB", Unit.BYTES, 1, 1 << 30),
    /** Time in microseconds. */
    MICROSECONDS("\u00b5s", Unit.NANOSECONDS, 1, 1e3),
    /** Time in milliseconds. */
    MILLISECONDS("ms", Unit.NANOSECONDS, 1, 1e6),
    /** Time in seconds. */
    SECONDS("s", Unit.NANOSECONDS, 1, 1e9),
    /** Time in minutes. */
    MINUTES("min", Unit.NANOSECONDS, 1, 60e9),
    /** Time in hours. */
    HOURS("h", Unit.NANOSECONDS, 1, 3600e9);

    private static final int DIGITS = 3;
    private static final double THOUSAND = 1000;
    private static final double A_FEW = 5;
    private static final String[] MULTIPLES = { "", " k", " M", " G" };

    private final String label;
    private final Unit stored;
    private final double factor;
    private final double divisor;

    ShownUnit(String label, Unit stored, double factor, double divisor) {
        this.label = label;
        this.stored = stored;
        this.factor = factor;
        this.divisor = divisor;
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
     * Converts a stored value.
     *
     * @param value the value in the stored unit: bytes, nanoseconds, bytes per second, a share from 0 to 1, a number
     * @return the value in this unit
     */
    public double of(double value) {
        return value * factor / divisor;
    }

    /**
     * The stored form of a value.
     *
     * @param value a value in this unit
     * @return the value in the stored unit, as {@link #of} takes it
     */
    public double stored(double value) {
        return value * divisor / factor;
    }

    /**
     * The unit that a value is stored in.
     *
     * @return the unit of the values that {@link #of} takes
     */
    public Unit storedUnit() {
        return stored;
    }

    /**
     * Whether values can be converted.
     *
     * @param other another unit
     * @return whether both measure the same
     */
    public boolean isOfKind(ShownUnit other) {
        return stored == other.stored;
    }

    /**
     * Converts a value of another unit.
     *
     * @param value the value
     * @param from  its unit, of the same kind
     * @return the value in this unit
     */
    public double convert(double value, ShownUnit from) {
        return from == this ? value : of(from.stored(value));
    }

    /**
     * The unit in which a person reads the values of an axis: the largest of which the largest value is a few.
     *
     * @param unit    unit of the stored values: of sizes, rates or times
     * @param largest the largest value, in the stored unit
     * @return the unit; the smallest of the kind for 0
     * @throws IllegalArgumentException if values of that kind are all shown in one unit
     */
    public static ShownUnit forAxis(Unit unit, double largest) {
        List<ShownUnit> scale = switch (unit) {
            case BYTES -> List.of(KIBIBYTES, MEBIBYTES, GIBIBYTES);
            case BYTES_PER_SECOND -> List.of(KBIT_PER_SECOND, MBIT_PER_SECOND, GBIT_PER_SECOND);
            case NANOSECONDS -> List.of(MICROSECONDS, MILLISECONDS, SECONDS, MINUTES, HOURS);
            default -> throw new IllegalArgumentException("There is no choice of units for " + unit);
        };
        ShownUnit chosen = scale.get(0);
        for (ShownUnit next : scale) {
            chosen = next.of(largest) >= A_FEW ? next : chosen;
        }
        return chosen;
    }

    /**
     * A stored value for people.
     *
     * @param value the value in the stored unit
     * @return the text of the value in this unit
     */
    public String textOf(double value) {
        return text(of(value));
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
        return switch (this) {
            case ROUND -> plainText(value);
            case COUNT -> countText(value);
            case PERCENT -> digitsOf(value) + " %";
            default -> Quantity.format(value * divisor / factor, stored);
        };
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
