package org.migworkbench.recording.imports.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The time that stands before a line. What has no zone is taken as UTC: only differences matter, and the start is shown
 * as the log wrote it.
 *
 * @param millis milliseconds, since 1970 where it is dated, else since an arbitrary moment that is the same in a file
 * @param dated  whether the line names the year
 */
public record LineTime(double millis, boolean dated) {

    private static final double MILLIS = 1000;
    private static final double MICROS = 1e14;
    private static final double NANOS = 1e17;
    private static final double EPOCH_MILLIS = 1e11;
    private static final double EPOCH_SECONDS = 1e8;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'")
            .withZone(ZoneOffset.UTC);

    /**
     * Reads a time that stands for itself, for example beside an answer.
     *
     * @param text ISO 8601 or as a log writes it
     * @return the time; empty where it is none
     */
    public static Optional<LineTime> of(String text) {
        return new LineClock().take(text + ' ', 0);
    }

    /**
     * Takes a number for a time: since 1970 in seconds, milliseconds, microseconds or nanoseconds, which its size tells; a
     * small one as seconds since an arbitrary moment.
     *
     * @param number the number, 0 or more
     * @return the time
     */
    public static LineTime of(double number) {
        double unit = number >= NANOS ? MILLIS * MILLIS : number >= MICROS ? MILLIS
                : number >= EPOCH_MILLIS ? 1 : 1 / MILLIS;
        return new LineTime(number / unit, number >= EPOCH_SECONDS);
    }

    /**
     * The moment as a recording names its start.
     *
     * @param beforeMillis how much earlier, in milliseconds
     * @return ISO 8601, to the second; empty where the year isn't known
     */
    public Optional<String> iso(double beforeMillis) {
        return dated ? Optional.of(SHOWN.format(Instant.ofEpochMilli(Math.round(millis - beforeMillis))))
                : Optional.empty();
    }
}
