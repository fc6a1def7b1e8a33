package org.migworkbench.recording.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordedPass;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.RecordingSample;

/** What is said of the content of a guest's pages follows from the counters of its passes. */
class RecordedContentTest {

    @Test
    void contentShowsInWhatIsSentAgain() {
        Recording plain = new Recording(RecordingRequest.of("plain", "vm").build(), List.of(), List.of(), List.of(),
                Optional.empty());
        Recording encoded = new Recording(plain.request(), List.of(), List.of(new RecordingSample(1, "active",
                Map.of(Counter.XBZRLE_PAGES, 1000.0, Counter.XBZRLE_BYTES, 43_000.0))), List.of(), Optional.empty());
        Recording overflown = new Recording(plain.request(), List.of(), List.of(new RecordingSample(1, "active",
                Map.of(Counter.XBZRLE_PAGES, 50.0, Counter.XBZRLE_OVERFLOW, 800.0))), List.of(), Optional.empty());

        assertEquals(ContentSpec.Kind.ZERO,
                RecordedContent.of(plain, List.of(pass(1, 10), pass(900, 800))).content().kind());
        assertEquals(ContentSpec.RANDOM, RecordedContent.of(plain, List.of(pass(1, 1), pass(900, 80))).content());
        assertEquals(4, RecordedContent.of(encoded, List.of()).content().wordsPerWrite());
        assertTrue(RecordedContent.of(plain, List.of()).warning().isPresent());
        assertTrue(RecordedContent.of(overflown, List.of()).warning().isEmpty());
    }

    private static RecordedPass pass(double sent, double zero) {
        return new RecordedPass(1, 1, Phase.PRECOPY, 0, 1, 1, 0, 0, sent, zero, 0, 0, 0, 0, 0, 1, 0, false);
    }
}
