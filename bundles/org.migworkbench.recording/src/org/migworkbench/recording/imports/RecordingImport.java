package org.migworkbench.recording.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingFormatException;
import org.migworkbench.recording.RecordingReader;
import org.migworkbench.recording.TextLines;

/** Makes recordings from files of several kinds. What a file holds is taken to be hostile. */
public final class RecordingImport {

    private static final Pattern QMP_LINE = Pattern.compile("\\d{1,12}\\.\\d{6} \\S{1,64} [<>] .*");
    private static final Pattern QMP_COMMENT = Pattern.compile("#.*");
    private static final Pattern JOB_LINE = Pattern.compile("Job type: .*");

    private final Optional<RecordingFormat> format;
    private final Optional<ColumnMapping> mapping;

    /**
     * Prepares an import.
     *
     * @param format  the format; empty = told from the content
     * @param mapping what the columns of a table mean; empty for other formats
     */
    public RecordingImport(Optional<RecordingFormat> format, Optional<ColumnMapping> mapping) {
        this.format = format;
        this.mapping = mapping;
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return the recordings in it, at least one
     * @throws RecordingFormatException if it isn't what it should be; the message begins with the file's name and a line
     * @throws IOException              if it can't be read
     */
    public List<Recording> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try {
            RecordingFormat kind = format.isPresent() ? format.get() : formatOf(file);
            try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                TextLines lines = new TextLines(text);
                return switch (kind) {
                    case RECORDING -> List.of(RecordingReader.read(text));
                    case QMP -> new QmpLogImport(stem(name)).read(lines);
                    case SERIES -> SeriesImport.read(lines);
                    case DOMJOBINFO -> List.of(DomJobInfoImport.read(lines, stem(name)));
                    case CSV -> List.of(CsvImport.read(text, stem(name), mapping.orElseThrow(
                            () -> new RecordingFormatException("A table needs a mapping of its columns, for example"
                                    + " time=Seconds:s,remaining=Left:KiB"))));
                };
            }
        } catch (RecordingFormatException e) {
            throw e.at(name);
        } catch (IllegalArgumentException e) {
            throw new RecordingFormatException(name + ": " + e.getMessage(), e);
        }
    }

    /**
     * Tells the format of a file from its first line that isn't empty or a comment.
     *
     * @param file the file
     * @return the format
     * @throws RecordingFormatException if it is none of those that are known
     * @throws IOException              if it can't be read
     */
    public RecordingFormat formatOf(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            TextLines lines = new TextLines(text);
            boolean commented = false;
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (QMP_COMMENT.matcher(line).matches()) {
                    commented = true;
                } else if (!line.isBlank()) {
                    Optional<RecordingFormat> found = formatOf(line);
                    if (found.isPresent()) {
                        return found.get();
                    }
                    if (mapping.isPresent()) {
                        return RecordingFormat.CSV;
                    }
                    if (!commented && lines.place().equals("line 1") && line.length() < 64) {
                        continue; // a time stamp may stand before the first answer of domjobinfo
                    }
                    break;
                }
            }
        }
        throw new RecordingFormatException("It is none of the known formats; allowed is a recording, a QMP"
                + " conversation, a series of migrations as JSON Lines, the output of virsh domjobinfo, or a table with a mapping");
    }

    private static Optional<RecordingFormat> formatOf(String line) {
        if (line.startsWith("{\"recording\"")) {
            return Optional.of(RecordingFormat.RECORDING);
        }
        if (line.startsWith("{")) {
            return Optional.of(RecordingFormat.SERIES);
        }
        if (QMP_LINE.matcher(line).matches()) {
            return Optional.of(RecordingFormat.QMP);
        }
        return JOB_LINE.matcher(line.strip()).matches() ? Optional.of(RecordingFormat.DOMJOBINFO) : Optional.empty();
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
