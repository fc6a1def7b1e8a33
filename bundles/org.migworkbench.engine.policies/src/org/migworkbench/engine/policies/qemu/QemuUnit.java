package org.migworkbench.engine.policies.qemu;

import java.util.function.UnaryOperator;

/** How QEMU wants a value of a policy's parameter. */
public enum QemuUnit {
    /** A whole number, a word or a flag as it is. */
    AS_IS("", "", value -> value),
    /** Bytes a second; 0 where there is no limit. */
    BYTES_PER_SECOND("", " B/s", QemuUnit::rate),
    /** Bytes, a power of two: the largest that isn't more than what is asked. */
    POWER_OF_TWO_BYTES("", " B", value -> Long.highestOneBit((Long) value)),
    /** Whole MiB a second. */
    MEBIBYTES_PER_SECOND(" MiB/s", " MiB/s", QemuUnit::mebibytes),
    /** Whole milliseconds. */
    MILLISECONDS(" ms", " ms", QemuUnit::millis),
    /** Whole hundredths of a share. */
    PERCENT(" %", " %", QemuUnit::percent);

    private static final int MEBIBYTE_SHIFT = 20;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final double HUNDRED = 100;

    private final String suffix;
    private final String name;
    private final UnaryOperator<Object> conversion;

    QemuUnit(String suffix, String name, UnaryOperator<Object> conversion) {
        this.suffix = suffix;
        this.name = name;
        this.conversion = conversion;
    }

    private static Object rate(Object bytesPerSecond) {
        double rate = (Double) bytesPerSecond;
        return Double.isInfinite(rate) ? 0L : Math.round(rate);
    }

    private static Object mebibytes(Object bytesPerSecond) {
        return ((Double) bytesPerSecond).longValue() >> MEBIBYTE_SHIFT;
    }

    private static Object millis(Object nanos) {
        return (Long) nanos / NANOS_PER_MILLI;
    }

    private static Object percent(Object share) {
        return Math.round((Double) share * HUNDRED);
    }

    /** QEMU's value of a parameter's value: a {@link Long}, a {@link String} or a {@link Boolean}. */
    Object toQemu(Object value) {
        return conversion.apply(value);
    }

    /** The text of the policy's parameter for a value that QEMU has. */
    String toPolicy(String text) {
        return text + suffix;
    }

    /** A value that QEMU has, for people. */
    String text(long value) {
        return value + name;
    }
}
