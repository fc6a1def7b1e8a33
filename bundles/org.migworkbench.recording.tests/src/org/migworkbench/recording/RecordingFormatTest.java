package org.migworkbench.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.result.Outcome;

/** What is written is read again as it was; what is broken is refused with its line. */
class RecordingFormatTest {

    @Test
    void readsWhatItWrote() throws IOException {
        Recording recording = everything();

        assertEquals(recording, read(RecordingWriter.text(recording)));
    }

    @Test
    void absentStaysAbsent() throws IOException {
        Recording bare = new Recording(RecordingRequest.of("", "vm").build(), List.of(),
                List.of(new RecordingSample(0, "", Map.of())), List.of(), Optional.empty());

        Recording again = read(RecordingWriter.text(bare));

        assertEquals(bare, again);
        assertTrue(again.samples().get(0).value(Counter.REMAINING).isEmpty());
    }

    @Test
    void aFileThatBrokeOffAfterALineIsARecordingWithoutAnEnd() throws IOException {
        String text = RecordingWriter.text(everything());
        for (int end = text.indexOf('\n'); end < text.length() - 1; end = text.indexOf('\n', end + 1)) {
            assertTrue(read(text.substring(0, end + 1)).outcome().isEmpty());
        }
    }

    @Test
    void cutAnywhereOrMutatedItIsReadOrRefusedWithTheLine() {
        String text = RecordingWriter.text(everything());
        for (int end = 0; end < text.length(); end++) {
            readOrRefuse(text.substring(0, end));
        }
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder mutated = new StringBuilder(text);
            for (int k = random.nextInt(3); k >= 0; k--) {
                mutated.setCharAt(random.nextInt(mutated.length()), (char) random.nextInt(9, 127));
            }
            readOrRefuse(mutated.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{}| line 1: recording must be the version of the format, 1, not absent",
            "{\"recording\":2}| line 1: recording must be the version of the format, 1, not 2",
            "{\"recording\":1,\"pageBytes\":5000}| line 1: The page size must be a power of two from 512 to 2^30, but is 5000.",
            "{\"recording\":1}~{\"sample\":{}}| line 2: sample.t must be a number of 0 or more, not absent",
            "{\"recording\":1}~{\"sample\":{\"t\":-1}}| line 2: sample.t must be a number of 0 or more, not \"-1\"",
            "{\"recording\":1}~{\"sample\":{\"t\":5}}~{\"sample\":{\"t\":4}}| line 3: t must not fall, but 4.0 ms comes after 5.0 ms",
            "{\"recording\":1}~{\"end\":{\"outcome\":\"so\"}}| line 2: end.outcome must be completed, notConverged, failed or cancelled, not \"so\"",
            "{\"recording\":1}~{\"end\":{\"outcome\":\"failed\"}}~{}| line 3: nothing may follow the end of the recording",
            "[]| line 1: must be one JSON object, not \"[]\"", })
    void saysWhatIsWrong(String text, String message) {
        FormatException refused = assertThrows(FormatException.class,
                () -> read(text.replace('~', '\n')));

        assertEquals(message, refused.getMessage());
    }

    @Test
    void nestingAndNumbersAreBounded() {
        String deep = "{\"recording\":1,\"guest\":" + "{\"a\":".repeat(1000) + "1" + "}".repeat(1001);
        assertThrows(FormatException.class, () -> read(deep));
        assertThrows(FormatException.class,
                () -> read("{\"recording\":1,\"maxBandwidth\":1" + "0".repeat(1000) + '}'));
    }

    private static void readOrRefuse(String text) {
        try {
            read(text);
        } catch (FormatException e) {
            assertTrue(e.getMessage().startsWith("line "), e.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Recording read(String text) throws IOException {
        return RecordingReader.read(new StringReader(text));
    }

    private static Recording everything() {
        RecordingRequest request = RecordingRequest.of("uni128, 40 MiB/s", "vm 1").source("QEMU 10.0.2")
                .started("2026-11-21T05:50:18Z").memoryBytes(512L << 20).pageBytes(4096)
                .policy("qemu", Map.of("maxBandwidth", "40 MiB/s")).capabilities(List.of("events", "xbzrle"))
                .parameter("xbzrle-cache-size", "67108864").maxBandwidth(40 << 20).downtimeLimitMillis(300)
                .maxPostcopyBandwidth(0).timeoutMillis(40_000).guest("workload", "uniform \"x\"\n").build();
        Map<Counter, Double> values = RecordingSample.newValues();
        for (Counter counter : Counter.values()) {
            values.put(counter, counter.ordinal() * 1.25e9 + 0.1);
        }
        return new Recording(request, List.of(new DirtyRateMeasurement(1000, 22 << 20, "page-sampling")),
                List.of(new RecordingSample(7.25, "active", Map.of(Counter.NORMAL, 3.0)),
                        new RecordingSample(107, "", values)),
                List.of(new RecordingEvent(2, RecordingEvent.SOURCE, RecordingEvent.PASS, Map.of("pass", "1")),
                        new RecordingEvent(200, RecordingEvent.DRIVER, "migrate_cancel", Map.of())),
                Optional.of(new RecordingOutcome(Outcome.CANCELLED, "Asked for.", OptionalDouble.of(210.5),
                        OptionalDouble.of(0), OptionalDouble.of(20), OptionalLong.of(0), true)));
    }
}
