package org.migworkbench.quantities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times that are written in several parts: {@code 2 h 27 min}, {@code 1m30s}, {@code 00:01:30}. */
final class TimeText {

    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,9}):([0-5][0-9]):([0-5][0-9](?:[.,][0-9]{1,9})?)");
    private static final Pattern SHORT_CLOCK = Pattern.compile("([0-9]{1,9}):([0-5][0-9])");
    private static final Pattern PART = Pattern.compile("([0-9]+(?:[.,][0-9]+)?) ?([A-Za-z\\u00b5\\u03bc]+) ?(?:, ?)?");
    private static final long MINUTES_OF_HOUR = 60;
    private static final long HOURS_OF_DAY = 24;
    private static final long MOST_HOURS = 48;
    private static final BigDecimal SECOND = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MINUTE = SECOND.multiply(BigDecimal.valueOf(60));
    static final BigDecimal HOUR = MINUTE.multiply(BigDecimal.valueOf(60));

    private TimeText() {
    }

    /**
     * Reads a time in several parts.
     *
     * @param text the text
     * @return nanoseconds; empty for a text that isn't of that form
     * @throws IllegalArgumentException if it may be meant in two ways
     */
    static Optional<BigDecimal> read(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Optional
                    .of(of(clock.group(1), HOUR).add(of(clock.group(2), MINUTE)).add(of(clock.group(3), SECOND)));
        }
        Matcher parts = SHORT_CLOCK.matcher(text);
        if (parts.matches()) {
            throw Refusal.severalWays(text, List.of(parts.group(1) + " min " + parts.group(2) + " s",
                    parts.group(1) + " h " + parts.group(2) + " min"));
        }
        return ofParts(text);
    }

    /** An hour or more for people, such as {@code 2 h 27 min} or {@code 3 d 4 h}. */
    static String ofHours(BigDecimal nanos) {
        long minutes = nanos.divide(MINUTE, 0, RoundingMode.HALF_UP).longValueExact();
        if (minutes < MOST_HOURS * MINUTES_OF_HOUR) {
            return inParts(minutes, MINUTES_OF_HOUR, " h", " min");
        }
        return inParts(nanos.divide(HOUR, 0, RoundingMode.HALF_UP).longValueExact(), HOURS_OF_DAY, " d", " h");
    }

    private static String inParts(long all, long whole, String large, String small) {
        return all / whole + large + (all % whole == 0 ? "" : " " + all % whole + small);
    }

    private static Optional<BigDecimal> ofParts(String text) {
        Matcher part = PART.matcher(text);
        BigDecimal sum = BigDecimal.ZERO;
        Optional<BigDecimal> before = Optional.empty();
        int end = 0;
        int count = 0;
        while (part.find() && part.start() == end) {
            Optional<BigDecimal> factor = factor(part.group(2), before);
            if (factor.isEmpty() || before.filter(larger -> larger.compareTo(factor.get()) <= 0).isPresent()) {
                return Optional.empty();
            }
            sum = sum.add(of(part.group(1), factor.get()));
            before = factor;
            end = part.end();
            count++;
        }
        return end == text.length() && count > 1 ? Optional.of(sum) : Optional.empty();
    }

    /** An {@code m} is minutes where another part stands beside it. */
    private static Optional<BigDecimal> factor(String name, Optional<BigDecimal> before) {
        List<UnitNames.Name> meant = Unit.NANOSECONDS.names().meantBy(name);
        if (meant.stream().map(UnitNames.Name::factor).distinct().count() > 1) {
            return Optional.of(MINUTE);
        }
        return meant.stream().map(UnitNames.Name::factor).findFirst();
    }

    private static BigDecimal of(String number, BigDecimal factor) {
        return new BigDecimal(number.replace(',', '.')).multiply(factor);
    }
}
