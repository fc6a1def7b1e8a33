package org.migworkbench.recording;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that happened.
 *
 * @param timeMillis when, in milliseconds since the command to migrate, 0 or more
 * @param side       who told of it: {@code source}, {@code destination}, or {@code driver} for what the program that
 *                   moved the guest did
 * @param name       QEMU's name of the event, for example {@code MIGRATION_PASS}, or what the driver did
 * @param data       what came with it, values as text
 */
public record RecordingEvent(double timeMillis, String side, String name, SortedMap<String, String> data) {

    /** The side that the guest leaves. */
    public static final String SOURCE = "source";
    /** The side that the guest goes to. */
    public static final String DESTINATION = "destination";
    /** The program that moved the guest. */
    public static final String DRIVER = "driver";
    /** A pass began; its number is {@code pass} of the data. */
    public static final String PASS = "MIGRATION_PASS";
    /** The guest was stopped. */
    public static final String STOP = "STOP";
    /** The guest goes on. */
    public static final String RESUME = "RESUME";

    /**
     * Copies the data.
     *
     * @throws IllegalArgumentException if the time is negative or not finite
     */
    public RecordingEvent {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(name, "name");
        RecordingSample.requireTime(timeMillis);
        data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
    }

    /**
     * An event.
     *
     * @param timeMillis when, in milliseconds since the command to migrate
     * @param side       who told of it
     * @param name       its name
     * @param data       what came with it
     */
    public RecordingEvent(double timeMillis, String side, String name, Map<String, String> data) {
        this(timeMillis, side, name, new TreeMap<>(data));
    }
}
