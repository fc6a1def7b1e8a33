package org.migworkbench.engine.policies.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Recordings with XBZRLE and multifd within the bounds, except where docs/validation.md names the cause. */
class EncodingTablesTest {

    @Test
    void theRecordingsAreMetWithinTheBounds() {
        assertEquals(15, EncodedRecording.all().size());
        for (EncodedRecording recording : EncodedRecording.all()) {
            EncodedRun.Outcome run = recording.simulate();
            assertTrue(run.completed(), recording.toString());
            boolean known = recording.maxBandwidth() > 100 << 20 && !recording.name().startsWith("uni128");
            assertEquals(recording.totalMs(), 1000 * run.seconds(), (known ? 0.2 : 0.1) * recording.totalMs(),
                    recording.toString());
            assertEquals(recording.bytes(), run.result().bytesSent(), 0.1 * recording.bytes());
            assertEquals(recording.rounds(), run.result().rounds().size(), 2, recording.toString());
            assertEquals(recording.downtimeMs(), run.result().downtimeNanos() / 1e6, 20, recording.toString());
            EncodedRun.Outcome check = recording.simulateWithItsZeroPages();
            assertEquals(recording.totalMs(), 1000 * check.seconds(), 0.1 * recording.totalMs());
            assertEquals(recording.bytes(), check.result().bytesSent(), 0.02 * recording.bytes());
        }
    }

    @Test
    void theCacheFindsWhatQemusFound() {
        int compared = 0;
        for (EncodedRecording recording : EncodedRecording.all()) {
            EncodedRun.Outcome run = recording.simulate();
            if (recording.misses() > 1000) { // an idle guest's hundred pages are its kernel's, which isn't simulated
                assertEquals(recording.misses(), run.stats().misses(), 0.06 * recording.misses());
                assertEquals(recording.hits(), run.stats().hits(), 0.15 * recording.hits() + 200);
                compared++;
            }
        }
        assertEquals(8, compared);
    }
}
