package org.migworkbench.recording.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingSample;

/** Reads logs and says what is in them. */
abstract class LogTest {

    static final double MIB = 1 << 20;
    static final double GIB = 1 << 30;

    @TempDir
    private Path folder;

    ImportResult read(String text) throws IOException {
        return new RecordingImport(Optional.empty(), Optional.empty())
                .read(Files.writeString(folder.resolve("log.txt"), text));
    }

    static ImportResult sample(String name) throws IOException {
        try {
            return new RecordingImport(Optional.empty(), Optional.empty())
                    .read(Path.of(LogTest.class.getResource("/recordings/logs/" + name + ".log").toURI()));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    static Recording only(ImportResult result) {
        assertEquals(1, result.recordings().size());
        return result.recordings().get(0);
    }

    static List<Double> times(Recording recording) {
        return recording.samples().stream().map(RecordingSample::timeMillis).toList();
    }

    static double last(Recording recording, Counter counter) {
        return recording.last(counter).orElseThrow().value(counter).orElseThrow();
    }

    static double at(Recording recording, int sample, Counter counter) {
        return recording.samples().get(sample).value(counter).orElseThrow();
    }

    static void ended(Recording recording, Outcome how, double totalMillis) {
        assertEquals(how, recording.outcome().orElseThrow().outcome());
        assertEquals(totalMillis, recording.outcome().orElseThrow().totalMillis().orElseThrow(), 0.01);
    }

    static String notes(ImportResult result) {
        return result.migrations().stream().flatMap(one -> one.notes().stream()).collect(Collectors.joining(" "));
    }
}
