package org.migworkbench.recording;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was known at one moment.
 *
 * @param timeMillis when, in milliseconds since the command to migrate, 0 or more
 * @param status     QEMU's name of the migration's state, for example {@code active}; empty where unknown
 * @param values     the counters that were given, each from 0 to 2^53; what wasn't given isn't there
 */
public record RecordingSample(double timeMillis, Optional<String> status, SortedMap<Counter, Double> values) {

    /** Doubles hold whole numbers up to here exactly. */
    private static final double MOST = 0x1p53;
    /** Nothing migrates for 285 years; longer times don't fit into nanoseconds. */
    private static final double LONGEST_MILLIS = 9e12;

    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if the time or a value is out of its range
     */
    public RecordingSample {
        Objects.requireNonNull(status, "status");
        requireTime(timeMillis);
        SortedMap<Counter, Double> copy = new TreeMap<>(values);
        copy.forEach((counter, value) -> {
            if (!(value >= 0 && value <= MOST)) {
                throw new IllegalArgumentException('"' + counter.id() + "\" must be from 0 to 2^53, not " + value);
            }
        });
        values = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * A sample.
     *
     * @param timeMillis when, in milliseconds since the command to migrate
     * @param status     the migration's state, blank where unknown
     * @param values     the counters that were given
     */
    public RecordingSample(double timeMillis, String status, Map<Counter, Double> values) {
        this(timeMillis, Optional.of(status).filter(text -> !text.isBlank()), new TreeMap<>(values));
    }

    /**
     * Begins a map for the values of a sample.
     *
     * @return an empty map
     */
    public static Map<Counter, Double> newValues() {
        return new EnumMap<>(Counter.class);
    }

    /**
     * A counter.
     *
     * @param counter which one
     * @return its value; empty where it wasn't given
     */
    public OptionalDouble value(Counter counter) {
        Double value = values.get(counter);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * A counter that counts.
     *
     * @param counter which one
     * @return its value, rounded; empty where it wasn't given
     */
    public OptionalLong whole(Counter counter) {
        Double value = values.get(counter);
        return value == null ? OptionalLong.empty() : OptionalLong.of(Math.round(value));
    }

    static void requireTime(double millis) {
        if (!(millis >= 0 && millis <= LONGEST_MILLIS)) {
            throw new IllegalArgumentException("A time must be from 0 to 9e12 milliseconds, but is " + millis + '.');
        }
    }
}
