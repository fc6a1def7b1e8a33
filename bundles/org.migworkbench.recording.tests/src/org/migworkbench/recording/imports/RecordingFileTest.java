package org.migworkbench.recording.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file that is to be imported is, or why it can't be. */
class RecordingFileTest {

    private static final String RECORDING = "{\"recording\":1,\"name\":\"night\",\"vm\":\"web\",\"memoryBytes\":268435456}\n"
            + "{\"sample\":{\"t\":7,\"status\":\"active\",\"remaining\":4096,\"transferred\":133408,\"dirtySyncCount\":1}}\n";
    private static final String END = "{\"end\":{\"outcome\":\"completed\",\"totalTimeMs\":577,\"downtimeMs\":23}}\n";
    private static final String TABLE = "Seconds,Left\n0.0,1024\n0.5,512\n";

    @TempDir
    private Path folder;

    private RecordingFile read(String text, String mapping) throws IOException {
        return RecordingFile.read(Files.writeString(folder.resolve("some.file"), text).toString(), mapping);
    }

    @Test
    void recordingIsPreviewedWithGuestAndOutcome() throws IOException {
        RecordingFile file = read(RECORDING + END, "");

        assertEquals(Optional.of(RecordingFormat.RECORDING), file.format());
        assertEquals("", file.problem());
        assertFalse(file.needsMapping());
        assertTrue(file.preview().startsWith("Recording: web, 256 MiB. Converged after 1 round: 577 ms in total"),
                file.preview());
    }

    @Test
    void recordingThatBrokeOffSaysSo() throws IOException {
        assertTrue(read(RECORDING, "").preview().endsWith("without an end."), read(RECORDING, "").preview());
    }

    @Test
    void seriesCountsItsMigrations() throws Exception {
        Path series = Path.of(RecordingFileTest.class.getResource("/recordings/qemu-series.jsonl").toURI());
        RecordingFile file = RecordingFile.read(series.toString(), "");

        assertTrue(file.recordings().size() > 1);
        assertTrue(file.preview().startsWith("Series of " + file.recordings().size() + " migrations, the first: "),
                file.preview());
    }

    @Test
    void tableAsksForItsColumnsAndIsReadOnceTheyAreKnown() throws IOException {
        RecordingFile asked = read(TABLE, "");
        assertTrue(asked.needsMapping());
        assertTrue(asked.problem().contains("Seconds,Left"), asked.problem());

        RecordingFile wrong = read(TABLE, "remaining=Left");
        assertTrue(wrong.needsMapping());
        assertTrue(wrong.problem().contains("time=COLUMN"), wrong.problem());

        RecordingFile missing = read(TABLE, "time=Seconds:s,remaining=Right:KiB");
        assertTrue(missing.needsMapping(), "the field stays while the mapping is mended");
        assertTrue(missing.problem().startsWith("some.file: line 1: "), missing.problem());

        RecordingFile known = read(TABLE, "time=Seconds:s,remaining=Left:KiB");
        assertEquals("", known.problem());
        assertEquals(Optional.of(RecordingFormat.CSV), known.format());
        assertEquals(2, known.recordings().get(0).samples().size());
    }

    @Test
    void brokenLineIsLocated() throws IOException {
        RecordingFile file = read(RECORDING + "{\"sample\":{\"t\":-1}}\n", "");

        assertTrue(file.recordings().isEmpty());
        assertTrue(file.problem().startsWith("some.file: line 3"), file.problem());
        assertEquals("", file.preview());
    }

    @Test
    void whatIsNoRecordingAtAllIsRefusedInOneSentence() throws IOException {
        assertTrue(read("hello\n", "").problem().startsWith("some.file: It is none of the known formats"));
        assertFalse(read("hello\n", "").needsMapping());
        assertTrue(read("", "").problem().startsWith("some.file: "));
        Files.write(folder.resolve("latin"), "\u00fc,b\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("latin: line 1: must be text in UTF-8",
                RecordingFile.read(folder.resolve("latin").toString(), "").problem());
        assertEquals("none: The file does not exist.",
                RecordingFile.read(folder.resolve("none").toString(), "").problem());
        assertTrue(RecordingFile.read(folder.toString(), "").problem().endsWith("This is a folder, not a file."));
        assertTrue(RecordingFile.read("a\0b", "").problem().contains("is not a path"));
    }
}
