package org.migworkbench.analysis.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.migworkbench.quantities.Excerpt;

/**
 * Numbers in files: exact, without exponent and the same on each Java version (the digits that
 * {@link Double#toString(double)} chooses changed with Java 19).
 */
public final class ExactNumbers {

    private static final int FEWEST_DIGITS = 15;
    private static final int ENOUGH_DIGITS = 17;
    private static final int MILLI_DIGITS = 6;
    private static final int LONGEST_AMOUNT = 40;

    private ExactNumbers() {
    }

    /**
     * A number as text.
     *
     * @param value a finite number
     * @return the shortest of 15, 16 and 17 digits that gives the same number when it is read
     */
    public static String text(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = FEWEST_DIGITS; digits < ENOUGH_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return plain(rounded);
            }
        }
        return plain(exact.round(new MathContext(ENOUGH_DIGITS)));
    }

    /**
     * A time as text.
     *
     * @param nanos the time in nanoseconds
     * @return decimal milliseconds, no digit lost
     */
    public static String millis(long nanos) {
        return plain(BigDecimal.valueOf(nanos, MILLI_DIGITS));
    }

    /** Decimal milliseconds as nanoseconds; an ArithmeticException if they are not whole or too many. */
    static long nanos(BigDecimal millis) {
        return millis.movePointRight(MILLI_DIGITS).longValueExact();
    }

    /** Reads a number that isn't longer than allowed, nor of an exponent that would fill the memory. */
    static Optional<BigDecimal> read(String text, int longest) {
        if (text.length() > longest) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > longest ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a number of 0 or more.
     *
     * @param place where it stands, for the complaint
     * @param text  the text, of at most 40 characters
     * @return the number
     * @throws FormatException if it is something else, negative or not finite
     */
    public static double amount(String place, String text) throws FormatException {
        try {
            double number = text.length() <= LONGEST_AMOUNT ? Double.parseDouble(text) : -1;
            if (number >= 0 && number < Double.POSITIVE_INFINITY) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw noAmount(place, text, e);
        }
        throw noAmount(place, text, null);
    }

    private static FormatException noAmount(String place, String text, NumberFormatException cause) {
        return new FormatException(place + " must be a number of 0 or more, not \"" + Excerpt.of(text) + '"', cause);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
