package org.migworkbench.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;

/** A recording that ends while the migration runs is none of a failed one, and its numbers are shown. */
class RunningRecordingTest {

    private static final double MIB = 1 << 20;

    @Test
    void oneAnswerTellsHowItStands() {
        MigrationResult result = result(RecordingRequest.of("qemu", "vm").downtimeLimitMillis(300).build(),
                sample(42_100, Map.of(Counter.DIRTY_SYNC_COUNT, 4.0, Counter.REMAINING, 512 * MIB,
                        Counter.TRANSFERRED, 2570 * MIB, Counter.MBPS, 951.0, Counter.DIRTY_PAGES_RATE, 31_210.0)));

        assertEquals(Outcome.RUNNING, result.outcome());
        assertEquals(EndKind.RUNNING, result.ending().kind());
        assertFalse(result.ending().converged());
        assertEquals("2.51 GiB sent at 951 Mbit/s; 512 MiB left, which take 4.52 s; the limit is 300 ms; dirtied 1.02"
                + " Gbit/s, faster than it is sent.", result.reason());
        assertEquals(List.of(4), result.rounds().stream().map(round -> round.round()).toList());
        assertEquals(951 * 125_000.0, result.rounds().get(0).traffic().bandwidthBytesPerSecond());
    }

    @Test
    void whatTheAnswerDoesNotTellIsNotInvented() {
        MigrationResult result = result(RecordingRequest.of("qemu", "vm").build(),
                sample(10_000, Map.of(Counter.TRANSFERRED, 1250.0 * 1000 * 1000)));

        assertEquals("1.16 GiB sent at 1 Gbit/s.", result.reason());
        assertEquals(List.of(), result.rounds());
        assertEquals("", result(RecordingRequest.of("qemu", "vm").build(), sample(0, Map.of())).reason());
    }

    @Test
    void passesBetweenTwoAnswersAreCounted() {
        MigrationResult result = result(RecordingRequest.of("qemu", "vm").build(),
                sample(1000, Map.of(Counter.DIRTY_SYNC_COUNT, 1.0, Counter.REMAINING, 900 * MIB)),
                sample(6000, Map.of(Counter.DIRTY_SYNC_COUNT, 2.0, Counter.REMAINING, 500 * MIB)),
                sample(11_000, Map.of(Counter.DIRTY_SYNC_COUNT, 9.0, Counter.REMAINING, 40 * MIB)));

        assertEquals(List.of(1, 2, 9), result.rounds().stream().map(round -> round.round()).toList());
    }

    private static RecordingSample sample(double millis, Map<Counter, Double> values) {
        return new RecordingSample(millis, "", values);
    }

    private static MigrationResult result(RecordingRequest request, RecordingSample... samples) {
        Recording recording = new Recording(request, List.of(), Arrays.asList(samples), List.of(), Optional.empty());
        return RecordedResult.of(recording).migrations().get(0);
    }
}
