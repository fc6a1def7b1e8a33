package org.migworkbench.recording.imports.logs;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.recording.imports.source.FoundMigration;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.text.LogLine;
import org.migworkbench.recording.imports.text.LogLines;

/** Reads logs to their end: those of each host by a reader of its own, since hosts log at the same time. */
final class LogImport {

    private static final int MOST_HOSTS = 1000;

    private final Supplier<LogReader> kind;
    private final Map<String, LogReader> readers = new LinkedHashMap<>();

    private LogImport(Supplier<LogReader> kind) {
        this.kind = kind;
    }

    /** Reads a log by readers of its kind. */
    static ImportContent read(ImportSource source, Supplier<LogReader> kind) throws IOException {
        return new LogImport(kind).read(source);
    }

    private static boolean take(LogReader reader, LogLine line) throws FormatException {
        try {
            return reader.take(InnerTime.timed(line));
        } catch (IllegalArgumentException e) {
            throw new FormatException(line.place() + ": " + e.getMessage(), e);
        }
    }

    private ImportContent read(ImportSource source) throws IOException {
        LogLines lines = source.lines();
        String host = "";
        for (LogLine line = lines.next(); line != null; line = lines.next()) {
            // What has no host before it goes on with the line before.
            host = line.host().isEmpty() ? host : line.host();
            if (readers.size() >= MOST_HOSTS && !readers.containsKey(host)) {
                throw new FormatException(line.place() + ": a log has at most " + MOST_HOSTS + " hosts");
            }
            if (take(readers.computeIfAbsent(host, key -> kind.get()), line)) {
                lines.use();
            }
        }
        List<FoundMigration> found = readers.values().stream().flatMap(reader -> reader.found().stream())
                .sorted(Comparator.comparingLong(MigrationTrace::firstLine)).map(MigrationTrace::found).toList();
        if (found.isEmpty()) {
            throw new FormatException(lines.place() + ": " + readers.values().stream().findFirst().orElseGet(kind)
                    .nothing());
        }
        return ImportContent.of(found);
    }
}
