package org.migworkbench.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for each unit and each text. */
class QuantityTextPropertyTest {

    private static final int TIMES = 5000;
    /** Half an hour of two days. */
    private static final double COARSEST = 0.5 / 48;
    private static final String ALPHABET = "0123456789012345678901234567890.,_' :-+eE/%kKmMgGiIbBtTshnu\u00b5dpagesxQ\u00a0\u202e\n\u0000";

    @ParameterizedTest
    @EnumSource(Unit.class)
    void whatIsWrittenExactlyIsReadAsTheSame(Unit unit) {
        SplittableRandom random = new SplittableRandom(unit.ordinal());
        for (int i = 0; i < TIMES; i++) {
            double value = value(random, unit);
            String text = Quantity.exact(number(value, unit), unit);
            assertEquals(value, Quantity.parse(text, unit), unit + " " + text);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Unit.class, names = "SEED", mode = EnumSource.Mode.EXCLUDE)
    void whatIsWrittenForPeopleIsReadAsNearlyTheSame(Unit unit) {
        SplittableRandom random = new SplittableRandom(unit.ordinal());
        for (int i = 0; i < TIMES; i++) {
            double value = value(random, unit);
            String text = Quantity.format(value, unit);
            double least = unit == Unit.BYTES || unit == Unit.NANOSECONDS ? 0.5 : 0;
            assertEquals(value, Quantity.parse(text, unit), Math.abs(value) * COARSEST + least, unit + " " + text);
        }
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void anyTextIsReadOrRefusedInOneLineThatNamesItAndWhatIsAllowed(Unit unit) {
        SplittableRandom random = new SplittableRandom(unit.ordinal());
        for (int i = 0; i < TIMES; i++) {
            String text = text(random);
            refusal(text, unit).ifPresent(message -> check(text, message));
        }
        check("null", refusal(null, unit).orElseThrow().replace("''", "'null'"));
    }

    private static void check(String text, String message) {
        assertTrue(message.contains("allowed is") || message.contains("; write "), message);
        assertTrue(message.startsWith("The value '"), message);
        assertFalse(message.chars().anyMatch(c -> Character.isISOControl(c) || c == '\u202e'), message);
        assertTrue(message.length() < 300, () -> text + ": " + message);
    }

    private static Optional<String> refusal(String text, Unit unit) {
        try {
            Quantity.enter(text, unit);
            Quantity.parse(text, unit, Decimals.COMMA);
            Quantity.enterWhole(text, unit);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** A value of any size that the unit may have. */
    private static double value(SplittableRandom random, Unit unit) {
        return switch (unit) {
            case BYTES, NANOSECONDS -> random.nextLong(1L << 1 + random.nextInt(52));
            case BYTES_PER_SECOND -> Math.exp(random.nextDouble(-700, 700));
            case PERCENT, PIXELS -> random.nextDouble(-1e6, 1e6);
            case SEED -> random.nextInt();
            default -> Math.exp(random.nextDouble(-40, 40));
        };
    }

    private static Number number(double value, Unit unit) {
        return unit == Unit.BYTES || unit == Unit.NANOSECONDS || unit == Unit.SEED ? (Number) (long) value
                : (Number) value;
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(10) == 0 ? 200 : 14); i >= 0; i--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
