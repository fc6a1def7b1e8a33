package org.migworkbench.core.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.calibration.Calibrator;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.CalibrationTable;
import org.migworkbench.recording.calibration.Replay;

/** What an import writes, and what it leaves alone. */
class ImportFolderTest {

    private static final String NAME = "hot16, 40 MiB-s, xbzrle";

    @TempDir
    private Path folder;
    private Recording recording;
    private final DocumentService documents = new DocumentService(() -> Simulator.CATALOGS);

    @BeforeEach
    void readSeries() throws IOException {
        recording = Simulator.recordings().stream()
                .filter(one -> one.request().name().equals("hot16, 40 MiB/s, xbzrle")).findFirst().orElseThrow();
    }

    private ImportedRecording calibrated(RunControl control) {
        return ImportedRecording.calibrated(recording, Calibrator.Known.NOTHING, Simulator.CATALOGS,
                new Simulator(), control);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        ImportedRecording one = calibrated(RunControl.NONE);
        assertEquals(Optional.of(folder.resolve(NAME + ".migration")),
                ImportFolder.keeping(folder, documents).write(one));
        Files.writeString(folder.resolve(NAME + " 2.migration"), "somebody's own");

        ImportFolder again = ImportFolder.keeping(folder, documents);
        assertEquals(Optional.of(folder.resolve(NAME + " 3.migration")), again.write(one));
        assertEquals(Optional.of(folder.resolve(NAME + " 4.migration")), again.write(one));
        assertEquals("somebody's own", Files.readString(folder.resolve(NAME + " 2.migration")));
    }

    @Test
    void theSameRecordingMakesTheSameFile() throws IOException {
        Path first = ImportFolder.replacing(folder.resolve("a"), documents).write(calibrated(RunControl.NONE))
                .orElseThrow();
        Path second = ImportFolder.replacing(folder.resolve("b"), documents).write(calibrated(RunControl.NONE))
                .orElseThrow();
        assertEquals(Files.readString(first), Files.readString(second));
    }

    @Test
    void replacingKeepsNamesButNotWithinOneImport() throws IOException {
        ImportedRecording one = ImportedRecording.plain(recording);
        ImportFolder.replacing(folder, documents).write(one);
        ImportFolder second = ImportFolder.replacing(folder, documents);
        assertEquals(Optional.empty(), second.write(one));
        second.write(one);
        assertEquals(List.of(NAME, NAME + " 2", NAME + " 2.recording.jsonl", NAME + ".recording.jsonl"), names());
    }

    @Test
    void scenarioAloneLeavesTheRecordingWhereItIs() throws IOException {
        ImportFolder.keeping(folder, documents).writeScenario(calibrated(RunControl.NONE));
        assertEquals(List.of(NAME + ".migration"), names());
        assertEquals(Optional.empty(),
                ImportFolder.keeping(folder, documents).writeScenario(ImportedRecording.plain(recording)));
    }

    @Test
    void endedReplaySaysSo() {
        ImportedRecording one = calibrated(new RunControl() {
            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void progress(double fraction, String phaseId) {
                // not wanted
            }
        });
        assertEquals(Outcome.CANCELLED, one.replay().orElseThrow().simulatedMigration().outcome());
    }

    @Test
    void tablesHaveACellForEachHeading() {
        ImportedRecording one = calibrated(RunControl.NONE);
        Calibration calibration = one.calibration().orElseThrow();
        Replay replay = one.replay().orElseThrow();
        List<CalibrationTable> all = List.of(CalibrationTable.numbers(calibration),
                CalibrationTable.points(calibration), CalibrationTable.totals(replay), CalibrationTable.rounds(replay));
        for (CalibrationTable table : all) {
            assertTrue(!table.rows().isEmpty(), table.title());
            assertEquals(table.headings().size(), table.numbers().size(), table.title());
            table.rows().forEach(row -> assertEquals(table.headings().size(), row.size(), table.title()));
        }
        assertEquals("working set", all.get(0).rows().get(0).get(0));
        assertEquals(List.of("outcome", "completed", "completed", "same"), all.get(2).rows().get(0));
    }
}
