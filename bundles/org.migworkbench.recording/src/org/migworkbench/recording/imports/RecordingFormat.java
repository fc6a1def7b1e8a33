package org.migworkbench.recording.imports;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What recordings are made from. */
public enum RecordingFormat {
    /** A recording of the workbench. */
    RECORDING("recording"),
    /** A conversation with QEMU over QMP, each line with seconds, side and direction. */
    QMP("qmp"),
    /** One JSON object a line for each migration of a series. */
    SERIES("series"),
    /** The output of {@code virsh domjobinfo}, again and again. */
    DOMJOBINFO("domjobinfo"),
    /** A table with a row a moment; needs a mapping of its columns. */
    CSV("csv");

    private final String id;

    RecordingFormat(String id) {
        this.id = id;
    }

    /**
     * Name on the command line.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Finds a format.
     *
     * @param id its name
     * @return the format
     * @throws IllegalArgumentException if there is none of this name; the message names those that are
     */
    public static RecordingFormat of(String id) {
        for (RecordingFormat format : values()) {
            if (format.id.equals(id)) {
                return format;
            }
        }
        throw new IllegalArgumentException("The format '" + id + "' is not known; allowed is "
                + Arrays.stream(values()).map(RecordingFormat::id).collect(Collectors.joining(", ")) + ".");
    }
}
