package org.migworkbench.recording.imports;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingReader;

/** What recordings are made from: a row for each format, with what it is recognised by and what reads it. */
public enum RecordingFormat {
    /** A recording of the workbench. */
    RECORDING("recording", "Recording", "a recording", line -> line.startsWith("{\"recording\""),
            source -> List.of(RecordingReader.read(source.text()))),
    /** A conversation with QEMU over QMP, each line with seconds, side and direction. */
    QMP("qmp", "QMP conversation", "a QMP conversation", QmpLogImport::begins,
            source -> new QmpLogImport(source.name()).read(source.lines())),
    /** One JSON object a line for each migration of a series. */
    SERIES("series", "Series", "a series of migrations as JSON Lines", line -> line.startsWith("{"),
            source -> SeriesImport.read(source.lines())),
    /** The output of {@code virsh domjobinfo}, again and again. */
    DOMJOBINFO("domjobinfo", "Output of virsh domjobinfo", "the output of virsh domjobinfo", DomJobInfoImport::begins,
            source -> List.of(DomJobInfoImport.read(source.lines(), source.name()))),
    /** A table with a row a moment; needs a mapping of its columns, and is told by that alone. */
    CSV("csv", "Table", "a table with a mapping", line -> false, CsvImport::read);

    /** Makes recordings from a source of its format. */
    @FunctionalInterface
    interface Reading {

        /**
         * Reads all of a source.
         *
         * @param source the source, at its beginning
         * @return the recordings in it, at least one
         * @throws IOException if it isn't what it should be, with the line, or can't be read
         */
        List<Recording> read(ImportSource source) throws IOException;
    }

    private final String id;
    private final String label;
    private final String phrase;
    private final Predicate<String> begins;
    private final Reading reading;

    RecordingFormat(String id, String label, String phrase, Predicate<String> begins, Reading reading) {
        this.id = id;
        this.label = label;
        this.phrase = phrase;
        this.begins = begins;
        this.reading = reading;
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
     * Name at the beginning of a sentence for people.
     *
     * @return the label
     */
    public String label() {
        return label;
    }

    List<Recording> read(ImportSource source) throws IOException {
        return reading.read(source);
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

    /** The first format that a line with content can begin. */
    static Optional<RecordingFormat> begunBy(String line) {
        return Arrays.stream(values()).filter(format -> format.begins.test(line)).findFirst();
    }

    /** All formats in a phrase, for messages. */
    static String all() {
        List<String> phrases = Arrays.stream(values()).map(format -> format.phrase).toList();
        int last = phrases.size() - 1;
        return String.join(", ", phrases.subList(0, last)) + ", or " + phrases.get(last);
    }
}
