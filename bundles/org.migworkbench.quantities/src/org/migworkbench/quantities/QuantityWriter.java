package org.migworkbench.quantities;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Writes numbers in the units that people read. */
final class QuantityWriter {

    private static final int SIGNIFICANT = 3;
    private static final MathContext ENOUGH = MathContext.DECIMAL64;
    private static final int LONGEST = 24;

    private QuantityWriter() {
    }

    /** Three significant digits, in the largest unit that is reached; hours and days in two parts. */
    static String rounded(BigDecimal value, Unit unit) {
        if (unit == Unit.NANOSECONDS && value.compareTo(TimeText.HOUR) >= 0) {
            return TimeText.ofHours(value);
        }
        List<UnitNames.Name> shown = unit.names().shown();
        for (UnitNames.Name name : shown) {
            String digits = significant(value.divide(name.factor(), ENOUGH));
            if (value.signum() != 0 && new BigDecimal(digits).abs().compareTo(BigDecimal.ONE) >= 0) {
                return digits + " " + forPeople(name);
            }
        }
        UnitNames.Name smallest = shown.get(shown.size() - 1);
        return significant(value.divide(smallest.factor(), ENOUGH)) + " " + forPeople(smallest);
    }

    /** The sign of micro where people read, the letter {@code u} in files and on command lines. */
    private static String forPeople(UnitNames.Name name) {
        return name.text().equals("us") ? "\u00b5s" : name.text();
    }

    /** All digits, in the largest unit that needs no fraction. */
    static String exact(BigDecimal value, Unit unit) {
        for (UnitNames.Name name : unit.names().shown()) {
            if (value.signum() != 0 && value.remainder(name.factor()).signum() == 0) {
                return plain(value.divideToIntegralValue(name.factor())) + " " + name.text();
            }
        }
        return plain(value) + " " + unit.names().stored();
    }

    /** Three significant digits; larger whole numbers keep all their digits. */
    static String significant(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        int integerDigits = value.precision() - value.scale();
        int decimals = Math.max(0, SIGNIFICANT - integerDigits);
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        if (decimals > 0 && rounded.precision() - rounded.scale() > integerDigits
                && rounded.precision() > SIGNIFICANT) {
            rounded = rounded.setScale(decimals - 1, RoundingMode.HALF_UP);
        }
        return plain(rounded);
    }

    /** All digits; only a number that would be very long gets an exponent. */
    static String plain(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = value.stripTrailingZeros();
        String plain = stripped.toPlainString();
        return plain.length() <= LONGEST ? plain : stripped.toString().replace("E+", "e").replace('E', 'e');
    }
}
