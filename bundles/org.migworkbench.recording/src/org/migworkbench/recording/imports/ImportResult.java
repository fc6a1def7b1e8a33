package org.migworkbench.recording.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.imports.source.FoundMigration;
import org.migworkbench.recording.imports.text.LineCount;

/**
 * What was read from a file.
 *
 * @param format     what it is
 * @param migrations the migrations in it, at least one, each under a name of its own
 * @param notes      what is to be told of the file as a whole, a sentence each
 * @param lines      what became of its lines
 */
public record ImportResult(RecordingFormat format, List<FoundMigration> migrations, List<String> notes,
        LineCount lines) {

    /** Copies the lists. */
    public ImportResult {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(lines, "lines");
        migrations = List.copyOf(migrations);
        notes = List.copyOf(notes);
    }

    /**
     * The recordings alone.
     *
     * @return one for each migration
     */
    public List<Recording> recordings() {
        return migrations.stream().map(FoundMigration::recording).toList();
    }

    /** Gives a name to each that has none: the file's where it is the only one, else machine and start. */
    static List<FoundMigration> named(List<FoundMigration> found, String file) {
        Map<String, Integer> seen = new HashMap<>();
        List<FoundMigration> named = new ArrayList<>();
        for (FoundMigration one : found) {
            String name = one.recording().request().name();
            if (!name.isBlank()) {
                named.add(one);
                continue;
            }
            String wanted = found.size() == 1 ? file : machineAndStart(one.recording().request(), file);
            int times = seen.merge(wanted, 1, Integer::sum);
            named.add(one.named(times == 1 ? wanted : wanted + ' ' + times));
        }
        return named;
    }

    private static String machineAndStart(RecordingRequest request, String file) {
        String vm = request.vm().isBlank() ? file : request.vm();
        return request.started().isBlank() ? vm
                : vm + ' ' + request.started().replace('T', ' ').replace("Z", "");
    }
}
