package org.migworkbench.recording.imports.text;

import java.util.Optional;

/**
 * A line of a file.
 *
 * @param number  from 1
 * @param raw     as it stands in the file, without its end and without escape sequences of terminals
 * @param text    without what syslog, the journal, docker, {@code ts} and others put before it; indented as it was
 * @param time    the time that stood before it; empty where none did
 * @param host    the host that stood before it; blank where none did
 * @param process the program's name and number that stood before it, for example {@code virsh[812]}; blank where none did
 */
public record LogLine(long number, String raw, String text, Optional<LineTime> time, String host, String process) {

    /**
     * Where it stands.
     *
     * @return for example {@code line 12}
     */
    public String place() {
        return "line " + number;
    }

    /**
     * What wrote it: lines of different writers may stand between one another.
     *
     * @return host and process; blank where neither is known
     */
    public String writer() {
        return (host + ' ' + process).strip();
    }
}
