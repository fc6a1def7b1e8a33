package org.migworkbench.recording.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.imports.settings.OtherFile;
import org.migworkbench.recording.imports.source.ColumnMapping;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.table.TableText;
import org.migworkbench.recording.imports.text.LineCount;
import org.migworkbench.recording.imports.text.LogLine;
import org.migworkbench.recording.imports.text.LogLines;
import org.migworkbench.recording.imports.text.TextFile;

/** Makes recordings from files of several kinds. What a file holds is taken to be hostile. */
public final class RecordingImport {

    /** With a mapping it is a table unless one of so many lines tells something else. */
    private static final int LINES_BEFORE_TABLE = 50;

    /** So many lines tell whether it is a table. */
    private static final int HEAD_LINES = 8;

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
     * @param file the file; gzip, UTF-8 or UTF-16
     * @return what is in it, at least one migration
     * @throws FormatException if it isn't what it should be; the message begins with the file's name and a line
     * @throws IOException     if it can't be read
     */
    public ImportResult read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try {
            return read(file, format.isPresent() ? format.get() : formatOf(file), stem(name));
        } catch (FormatException e) {
            throw e.at(name);
        } catch (IllegalArgumentException e) {
            throw new FormatException(name + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a file of which only the recordings matter.
     *
     * @param file the file
     * @return the recordings in it, at least one
     * @throws FormatException as for {@link #read}
     * @throws IOException     if it can't be read
     */
    public List<Recording> recordings(Path file) throws IOException {
        return read(file).recordings();
    }

    private ImportResult read(Path file, RecordingFormat kind, String name) throws IOException {
        try (TextFile text = TextFile.open(file)) {
            LogLines lines = new LogLines(text);
            ImportContent content = content(kind, new ImportSource(name, lines, mapping));
            if (content.migrations().isEmpty()) {
                throw new FormatException(lines.place() + ": there is no migration in it"
                        + (content.notes().isEmpty() ? "" : ". " + String.join(" ", content.notes())));
            }
            List<String> notes = new ArrayList<>(content.notes());
            notes.addAll(lines.notes());
            passedOver(lines.count()).ifPresent(notes::add);
            return new ImportResult(kind, ImportResult.named(content.migrations(), name), notes, lines.count());
        }
    }

    /** What a reader finds; a value that nothing can have is told with the line up to which it had read. */
    private static ImportContent content(RecordingFormat kind, ImportSource source) throws IOException {
        try {
            return kind.read(source);
        } catch (IllegalArgumentException e) {
            throw new FormatException(source.lines().place() + ": " + e.getMessage(), e);
        }
    }

    private static Optional<String> passedOver(LineCount count) {
        return count.examples().isEmpty() ? Optional.empty()
                : Optional.of("Of " + count.read() + " lines " + count.passedOver()
                        + " weren't used, the first that isn't blank: " + count.examples().get(0) + '.');
    }

    /**
     * Tells the format of a file from its content.
     *
     * @param file the file
     * @return the format of the first line that one of them can be told by
     * @throws FormatException if it is none of those that are known
     * @throws IOException     if it can't be read
     */
    public RecordingFormat formatOf(Path file) throws IOException {
        OtherFile other = new OtherFile();
        try (TextFile text = TextFile.open(file)) {
            LogLines lines = new LogLines(text);
            List<String> head = new ArrayList<>();
            for (LogLine line = lines.next(); line != null; line = lines.next()) {
                other.take(line.raw());
                if (head.size() < HEAD_LINES && !line.raw().isBlank()) {
                    head.add(line.raw());
                }
                Optional<RecordingFormat> found = RecordingFormat.toldBy(line);
                if (found.isPresent()) {
                    return found.get();
                }
                if (mapping.isPresent() && line.number() >= LINES_BEFORE_TABLE) {
                    break;
                }
            }
            if (mapping.isPresent() || TableText.isTable(head)) {
                return RecordingFormat.CSV;
            }
        }
        throw new FormatException(other.sentence().map(what -> what + ". \"import --help\" lists what is read")
                .orElse("It is none of the known formats; allowed is " + RecordingFormat.all()));
    }

    private static String stem(String name) {
        String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        int dot = unpacked.lastIndexOf('.');
        return dot > 0 ? unpacked.substring(0, dot) : unpacked;
    }
}
