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

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'")
            .withZone(ZoneOffset.UTC);

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
