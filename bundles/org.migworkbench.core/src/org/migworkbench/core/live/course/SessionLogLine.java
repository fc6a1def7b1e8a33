package org.migworkbench.core.live.course;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A line of the log.
 *
 * @param at when
 * @param side which monitor a command went to; {@code note} for a remark of the workbench
 * @param text the command, or the remark
 */
public record SessionLogLine(Instant at, String side, String text) {

    static final String NOTE = "note";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    /**
     * The time of day on this computer.
     *
     * @return hours, minutes, seconds and milliseconds
     */
    public String time() {
        return TIME.withZone(ZoneId.systemDefault()).format(at);
    }

    @Override
    public String toString() {
        return at + " " + side + ' ' + text;
    }
}
