package org.migworkbench.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
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

        assertEquals(List.of(1, 8, 9), result.rounds().stream().map(round -> round.round()).toList());
    }

    @Test
    void aGuestThatSomebodyStoppedWasForced() {
        assertEquals(EndKind.FORCED, stoppedAt(5000, "active").ending().kind());
        assertEquals("Recorded: somebody stopped the guest before little enough was left.",
                stoppedAt(5000, "active").reason());
        assertEquals(EndKind.GOAL_REACHED, stoppedAt(5000, "device").ending().kind());
        assertEquals(EndKind.GOAL_REACHED, stoppedAt(9900, "active").ending().kind());
        assertEquals(EndKind.GOAL_REACHED, stoppedAt(0, "active").ending().kind());
    }

    private static MigrationResult stoppedAt(double millis, String after) {
        List<RecordingSample> samples = List.of(new RecordingSample(1000, "active", Map.of()),
                new RecordingSample(10_000, after, Map.of()), new RecordingSample(12_000, "completed", Map.of()));
        Recording recording = new Recording(RecordingRequest.of("qemu", "vm").build(),
                List.of(), samples,
                List.of(new RecordingEvent(millis, RecordingEvent.SOURCE, RecordingEvent.STOP, new TreeMap<>())),
                Optional.of(new RecordingOutcome(Outcome.COMPLETED, "", OptionalDouble.of(12_000),
                        OptionalDouble.of(7000))));
        return RecordedResult.of(recording).migrations().get(0);
    }

    private static RecordingSample sample(double millis, Map<Counter, Double> values) {
        return new RecordingSample(millis, "", values);
    }

    private static MigrationResult result(RecordingRequest request, RecordingSample... samples) {
        Recording recording = new Recording(request, List.of(), Arrays.asList(samples), List.of(), Optional.empty());
        return RecordedResult.of(recording).migrations().get(0);
    }
}
