package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is given to an option: it is taken, or refused in one clean line that names the option and says what to do. */
class OptionWordingTest {

    private static final List<String> BASE = List.of("--memory=4MiB", "--bandwidth=1Gbit/s", "--timeout=1s");
    private static final List<String> ODD = List.of("", " ", "null", "NaN", "Infinity", "-1", "-0", "1e400", "1e-400",
            "9999999999999999999", "0x10", "1,000", "1:30", "5 m", "100mb/s", "10G", "1.5.5", "x=", "a:b:c", ",", ":",
            "+", "1+", "\u001b[31mred", "\u202eabc", "two\nlines", "\u0000", "x".repeat(5000), "1".repeat(5000),
            "\u6f22\u5b57", "12,5 %", "150%", "%s%n", "'", "\"", "\uD83D", "1 GiB 2 GiB", "8 parsecs", "1/0", "2m",
            "8K");
    private static final int RANDOM = 25;
    private static final String LETTERS = "0123456789.,:;=+-/%eEkKmMGiBbits \u00b5\u001b";

    @ParameterizedTest
    @ValueSource(strings = { "--memory", "--nonzero", "--vcpus", "--working-set", "--write-rate", "--pattern",
            "--content", "--dirty-rate", "--dirty-window", "--bursts", "--dirty-curve", "--load", "--disk",
            "--disk-used", "--disk-write-rate", "--bandwidth", "--line-rate", "--downtime-limit", "--policy",
            "--timeout", "--seed", "--fidelity" })
    void anyValueIsTakenOrRefusedInOneCleanLine(String option) {
        List<String> values = new ArrayList<>(ODD);
        SplittableRandom random = new SplittableRandom(option.hashCode());
        for (int i = 0; i < RANDOM; i++) {
            values.add(random(random));
        }
        assertAll(values.stream().map(value -> () -> check(option, value)));
    }

    private static String random(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static void check(String option, String value) {
        List<String> arguments = new ArrayList<>(List.of("predict"));
        BASE.stream().filter(one -> !one.startsWith(option + "=")).forEach(arguments::add);
        if (option.equals("--write-rate") || option.equals("--pattern") || option.equals("--bursts")) {
            arguments.add("--working-set=1MiB");
        }
        if (option.equals("--bursts") || option.equals("--dirty-window")) {
            arguments.add("--dirty-rate=100pages/s");
        }
        if (option.startsWith("--disk-")) {
            arguments.add("--disk=1MiB");
        }
        arguments.add(option + "=" + value);
        Invocation run = Invocation.of(arguments.toArray(String[]::new));
        if (run.exitCode() != 0 && run.exitCode() != 3) {
            checkRefusal(option, value, run);
        }
        assertClean(run.out(), value);
    }

    private static void checkRefusal(String option, String value, Invocation run) {
        String message = run.err();
        assertEquals(2, run.exitCode(), () -> option + "=" + value + ": " + message);
        assertTrue(message.contains(option), () -> option + "=" + value + ": " + message);
        assertEquals(1, message.lines().count(), message);
        assertTrue(
                message.matches(
                        "(?s).*(allowed|write |needs|known are|give |at least|may be|must|at most|for example|see ).*"),
                () -> "doesn't say what to do: " + message);
        assertClean(message, value);
    }

    private static void assertClean(String text, String value) {
        assertFalse(text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' || c == '\u202e'), text);
        assertFalse(text.contains("null") && !value.contains("null"), text);
        assertFalse(text.contains("Exception") || text.contains("java.") || text.contains("Bytes "), text);
        assertTrue(text.lines().allMatch(line -> line.length() < 2500), text);
    }
}
