package org.migworkbench.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parsed text of a quantity: its value in the stored unit, and the text for messages. */
record QuantityText(String text, QuantityScale scale, BigDecimal value) {

    private static final int LONGEST = 64;
    private static final Pattern FORM = Pattern.compile("(-?[0-9]{1,19}(?:\\.[0-9]{1,18})?(?:[eE][+-]?[0-9]{1,2})?)"
            + "[ \\u00a0]*([A-Za-z%/\\u00b5\\u03bc]*)");

    static QuantityText of(String text, QuantityScale scale) {
        String stripped = text == null ? "" : text.strip();
        Matcher matcher = FORM.matcher(stripped);
        if (stripped.length() > LONGEST || !matcher.matches()) {
            throw problem(stripped, scale, "");
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        String unit = matcher.group(2);
        BigDecimal factor = unit.isEmpty() ? BigDecimal.ONE : scale.factorOf(unit);
        if (factor == null) {
            throw problem(stripped, scale, "");
        }
        if (unit.isEmpty() && !scale.isPlainAllowed() && number.signum() != 0) {
            throw problem(stripped, scale, " with a unit");
        }
        if (number.signum() < 0) {
            throw problem(stripped, scale, ", 0 or more");
        }
        return new QuantityText(stripped, scale, number.multiply(factor));
    }

    long toLong() {
        BigDecimal rounded = value.setScale(0, RoundingMode.HALF_UP);
        if (rounded.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw problem(text, scale, ", at most 2^63 - 1 in the smallest unit");
        }
        return rounded.longValueExact();
    }

    long toWholeLong() {
        if (value.stripTrailingZeros().scale() > 0) {
            throw problem(text, scale, " without a fraction");
        }
        return toLong();
    }

    double toDouble() {
        return value.doubleValue();
    }

    private static IllegalArgumentException problem(String text, QuantityScale scale, String more) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return new IllegalArgumentException("The value '" + shown + "' is not " + scale.noun() + more
                + "; allowed is for example " + scale.examples() + ".");
    }
}
