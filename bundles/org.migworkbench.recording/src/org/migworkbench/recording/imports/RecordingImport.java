package org.migworkbench.recording.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.TextLines;

/** Makes recordings from files of several kinds. What a file holds is taken to be hostile. */
public final class RecordingImport {

    private static final String COMMENT = "#";
    /** A line before the first that tells the format is a time stamp only if it is shorter than this. */
    private static final int LONGEST_TIME_STAMP = 64;

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
     * @throws FormatException if it isn't what it should be; the message begins with the file's name and a line
     * @throws IOException              if it can't be read
     */
    public List<Recording> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try {
            RecordingFormat kind = format.isPresent() ? format.get() : formatOf(file);
            return read(file, kind, stem(name));
        } catch (FormatException e) {
            throw e.at(name);
        } catch (IllegalArgumentException e) {
            throw new FormatException(name + ": " + e.getMessage(), e);
        }
    }

    private List<Recording> read(Path file, RecordingFormat kind, String name) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return kind.read(new ImportSource(name, text, new TextLines(text), mapping));
        }
    }

    /**
     * Tells the format of a file from its first line that isn't empty or a comment.
     *
     * @param file the file
     * @return the format
     * @throws FormatException if it is none of those that are known
     * @throws IOException              if it can't be read
     */
    public RecordingFormat formatOf(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            TextLines lines = new TextLines(text);
            boolean commented = false;
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (line.startsWith(COMMENT)) {
                    commented = true;
                } else if (!line.isBlank()) {
                    Optional<RecordingFormat> found = RecordingFormat.begunBy(line);
                    if (found.isPresent()) {
                        return found.get();
                    }
                    if (mapping.isPresent()) {
                        return RecordingFormat.CSV;
                    }
                    if (!commented && lines.place().equals("line 1") && line.length() < LONGEST_TIME_STAMP) {
                        continue; // a time stamp may stand before the first answer of domjobinfo
                    }
                    break;
                }
            }
        }
        throw new FormatException("It is none of the known formats; allowed is " + RecordingFormat.all());
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
