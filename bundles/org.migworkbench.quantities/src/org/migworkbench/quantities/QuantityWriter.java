package org.migworkbench.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes numbers in the units that people read. */
final class QuantityWriter {

    private static final int SIGNIFICANT = 3;
    private static final int ENOUGH = 20;
    private static final int ALL = 40;

    private QuantityWriter() {
    }

    /** Three significant digits, in the largest unit that is reached. */
    static String rounded(BigDecimal value, Unit unit) {
        List<UnitNames.Name> shown = unit.names().shown();
        for (UnitNames.Name name : shown) {
            String digits = significant(value.divide(name.factor(), ENOUGH, RoundingMode.HALF_EVEN));
            if (value.signum() != 0 && new BigDecimal(digits).abs().compareTo(BigDecimal.ONE) >= 0) {
                return digits + " " + name.text();
            }
        }
        UnitNames.Name smallest = shown.get(shown.size() - 1);
        return significant(value.divide(smallest.factor(), ENOUGH, RoundingMode.HALF_EVEN)) + " " + smallest.text();
    }

    /** All digits, in the largest unit that needs no fraction. */
    static String exact(BigDecimal value, Unit unit) {
        for (UnitNames.Name name : unit.names().shown()) {
            BigDecimal scaled = value.divide(name.factor(), ALL, RoundingMode.HALF_EVEN);
            if (value.signum() != 0 && scaled.stripTrailingZeros().scale() <= 0) {
                return plain(scaled) + " " + name.text();
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

    /** All digits, without an exponent. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
