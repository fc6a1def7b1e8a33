package org.migworkbench.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a number as people write it: the one place where a text becomes a quantity.
 *
 * @param text what was written, for messages
 * @param unit what it is to be
 * @param value its value in the stored unit
 */
record QuantityReader(String text, Unit unit, BigDecimal value) {

    private static final int LONGEST = 64;
    private static final Pattern FORM = Pattern.compile("(-?[0-9]{1,19}(?:\\.[0-9]{1,18})?(?:[eE][+-]?[0-9]{1,2})?)"
            + "[ \\u00a0]*([A-Za-z%/\\u00b5\\u03bc]*)");

    static QuantityReader of(String text, Unit unit) {
        String stripped = text == null ? "" : text.strip();
        Matcher matcher = FORM.matcher(stripped);
        if (stripped.length() > LONGEST || !matcher.matches()) {
            throw problem(stripped, unit, "");
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        String name = matcher.group(2);
        BigDecimal factor = name.isEmpty() ? BigDecimal.ONE : factor(stripped, number, name, unit);
        if (name.isEmpty() && !unit.isReadPlain() && number.signum() != 0) {
            throw problem(stripped, unit, " with a unit");
        }
        if (number.signum() < 0 && !unit.isSigned()) {
            throw problem(stripped, unit, ", 0 or more");
        }
        return new QuantityReader(stripped, unit, number.multiply(factor));
    }

    private static BigDecimal factor(String text, BigDecimal number, String name, Unit unit) {
        List<UnitNames.Name> meant = unit.names().meantBy(name);
        if (meant.isEmpty()) {
            throw problem(text, unit, "");
        }
        List<BigDecimal> factors = meant.stream().map(UnitNames.Name::factor).sorted().distinct().toList();
        if (factors.size() > 1) {
            throw new IllegalArgumentException("The value '" + text + "' can be meant in two ways; write "
                    + factors.stream().map(factor -> number.toPlainString() + " " + unit.names().usual(factor))
                            .collect(Collectors.joining(" or "))
                    + ".");
        }
        return factors.get(0);
    }

    /** The value, rounded to a whole number. */
    long toLong() {
        BigDecimal rounded = value.setScale(0, RoundingMode.HALF_UP);
        if (rounded.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw problem(text, unit, ", at most 2^63 - 1 in the smallest unit");
        }
        return rounded.longValueExact();
    }

    /** The value, which has to be whole. */
    long toWholeLong() {
        if (value.stripTrailingZeros().scale() > 0) {
            throw problem(text, unit, " without a fraction");
        }
        return toLong();
    }

    double toDouble() {
        return value.doubleValue();
    }

    private static IllegalArgumentException problem(String text, Unit unit, String more) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return new IllegalArgumentException("The value '" + shown + "' is not " + unit.noun() + more
                + "; allowed is for example " + unit.examples() + ".");
    }
}
