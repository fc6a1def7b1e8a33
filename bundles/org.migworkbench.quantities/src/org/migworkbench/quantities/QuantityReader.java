package org.migworkbench.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number as people write it: the one place where a text becomes a quantity.
 *
 * @param text what was written, for messages
 * @param unit what it is to be
 * @param value its value in the stored unit
 * @param named whether a unit was written
 */
record QuantityReader(String text, Unit unit, BigDecimal value, boolean named) {

    private static final int LONGEST = 64;
    private static final Pattern SIZE = Pattern.compile(".*(?:B|[bB]ytes?)");
    private static final Pattern FORM = Pattern.compile("(" + NumberText.FORM + ") ?(" + UnitWords.FORM + ")?");

    static QuantityReader of(String text, Unit unit, Decimals decimals) {
        String spaced = text == null ? "" : UnitWords.spaced(text);
        if (spaced.length() > LONGEST) {
            throw Refusal.notA(unit, spaced, "");
        }
        Optional<BigDecimal> time = unit == Unit.NANOSECONDS ? TimeText.read(spaced) : Optional.empty();
        return time.map(nanos -> new QuantityReader(spaced, unit, nanos, true))
                .orElseGet(() -> ofOnePart(spaced, unit, decimals));
    }

    private static QuantityReader ofOnePart(String text, Unit unit, Decimals decimals) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw Refusal.notA(unit, text, "");
        }
        String name = matcher.group(2) == null ? "" : UnitWords.usual(matcher.group(2));
        Map<BigDecimal, String> readings = readings(NumberText.of(matcher.group(1)).readings(decimals), name, unit);
        BigDecimal value = only(text, unit, readings);
        if (unit == Unit.BYTES_PER_SECOND && SIZE.matcher(name).matches()) {
            throw Refusal.noTime(text, readings.get(value));
        }
        if (value.signum() < 0 && !unit.isSigned()) {
            throw Refusal.notA(unit, text, ", 0 or more");
        }
        if (name.isEmpty() && !unit.isReadPlain() && value.signum() != 0) {
            throw Refusal.noUnit(unit, text, matcher.group(1));
        }
        return new QuantityReader(text, unit, value, !name.isEmpty());
    }

    /** The values that number and unit may mean, each with the text that says it and nothing else. */
    private static Map<BigDecimal, String> readings(List<BigDecimal> numbers, String name, Unit unit) {
        Map<BigDecimal, String> readings = new TreeMap<>();
        for (BigDecimal number : numbers) {
            if (name.isEmpty()) {
                readings.put(number, QuantityWriter.plain(number));
            }
            for (UnitNames.Name meant : name.isEmpty() ? List.<UnitNames.Name>of() : unit.names().meantBy(name)) {
                readings.put(number.multiply(meant.factor()),
                        QuantityWriter.plain(number) + " " + unit.names().usual(meant.factor()));
            }
        }
        return readings;
    }

    private static BigDecimal only(String text, Unit unit, Map<BigDecimal, String> readings) {
        if (readings.isEmpty()) {
            throw Refusal.notA(unit, text, "");
        }
        if (readings.size() > 1) {
            throw Refusal.severalWays(text, new ArrayList<>(readings.values()));
        }
        return readings.keySet().iterator().next();
    }

    /** This, if a person may have meant it; a number without unit that is too little to be meant is refused. */
    QuantityReader meant() {
        if (!named && value.signum() > 0 && value.compareTo(unit.leastMeant()) < 0) {
            throw Refusal.noUnit(unit, text, QuantityWriter.plain(value));
        }
        return this;
    }

    /** The value as a whole number: sizes and times are rounded, all others have to be whole. */
    long toWhole() {
        if (unit != Unit.BYTES && unit != Unit.NANOSECONDS && value.stripTrailingZeros().scale() > 0) {
            throw Refusal.notA(unit, text, " without a fraction");
        }
        BigDecimal rounded = value.setScale(0, RoundingMode.HALF_UP);
        if (rounded.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw Refusal.notA(unit, text, ", at most 2^63 - 1 in the smallest unit");
        }
        return rounded.longValueExact();
    }

    double toDouble() {
        double number = value.doubleValue();
        if (Double.isInfinite(number)) {
            throw Refusal.notA(unit, text, " of a size that can be computed with");
        }
        return number;
    }
}
