package org.migworkbench.recording.imports.logs;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import org.migworkbench.quantities.Unit;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingSample;

/** Numbers as logs write them. */
final class LogNumbers {

    /** 10^6 bit/s of 2^20 bytes a second. */
    static final double MBIT_OF_MIB = 8.388608;
    /** Bytes per second of 10^6 bit/s. */
    static final double BYTES_OF_MBIT = 125_000;
    /** Milliseconds of a second. */
    static final double MILLIS = 1000;
    /** Bytes of 2^20. */
    static final double MIB = 1 << 20;
    /** The size of a page where a log tells none. */
    static final double PAGE = 4096;
    /** A count from here on is a negative number that was printed without its sign. */
    private static final double NEGATIVE = 0x1p63;

    private LogNumbers() {
    }

    /** A number of some digits, with a point or a comma. */
    static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    /** The bytes of a size in two groups; {@code KB}, {@code MB} and so on are those of these logs, 2^10 and 2^20. */
    static double bytes(Matcher found, int group) {
        String unit = found.group(group + 1);
        String name = unit == null ? "B" : unit.length() == 2 ? unit.charAt(0) + "iB" : unit;
        return Math.rint(number(found.group(group)) * Unit.BYTES.factor(name).orElse(1));
    }

    /** The counters that a line tells, by the names of groups. A negative count that was printed as 2^64 less it isn't known. */
    static Map<Counter, Double> counters(Matcher found, Map<String, Counter> groups) {
        Map<Counter, Double> values = RecordingSample.newValues();
        groups.forEach((group, counter) -> {
            if (found.group(group) != null) {
                count(found.group(group)).ifPresent(value -> values.put(counter, value));
            }
        });
        return values;
    }

    /** A count of what can't be below 0; empty where a negative one was printed without its sign. */
    private static OptionalDouble count(String digits) {
        double value = Double.parseDouble(digits);
        return value < NEGATIVE ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
