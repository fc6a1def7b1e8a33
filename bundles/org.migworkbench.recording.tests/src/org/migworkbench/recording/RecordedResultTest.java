package org.migworkbench.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.result.JsonSummary;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;

/** Whatever counters a recording holds or lacks, its result has no number below 0 and none that can't be written. */
class RecordedResultTest {

    @Test
    void ofRandomCountersNoNumberIsBelowZeroAndAllCanBeWritten() {
        SplittableRandom random = new SplittableRandom(3);
        for (int run = 0; run < 3000; run++) {
            RunResult result = RecordedResult.of(recording(random));
            MigrationResult migration = result.migrations().get(0);
            for (RoundStats round : migration.rounds()) {
                assertTrue(round.traffic().pagesSent() >= 0 && round.traffic().bytesSent() >= 0
                        && round.traffic().remainingBytes() >= 0 && round.durationNanos() >= 0
                        && round.traffic().bandwidthShare() >= 0 && round.guest().pagesDirtied() >= -1
                        && round.guest().expectedDowntimeNanos() >= 0, run + ": " + round);
            }
            assertTrue(JsonSummary.of(result).length() > 0);
        }
    }

    @Test
    void countersAndTimesBeyondWhatCanBeKeptAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new RecordingSample(0, "", Map.of(Counter.NORMAL, 1e308)));
        assertThrows(IllegalArgumentException.class, () -> new RecordingSample(1e13, "", Map.of()));
        assertEquals(0x1p53, new RecordingSample(0, "", Map.of(Counter.NORMAL, 0x1p53)).value(Counter.NORMAL)
                .orElseThrow());
    }

    @Test
    void untilADirtyRateIsKnownNothingIsExpected() {
        List<RecordingSample> samples = new ArrayList<>();
        for (int i = 0; i <= 4; i++) {
            samples.add(new RecordingSample(1000 * i, "active", Map.of(Counter.DIRTY_SYNC_COUNT, 1.0 + i,
                    Counter.REMAINING, (8.0 - i) * (1 << 20), Counter.NORMAL, 256.0 * i, Counter.DIRTY_PAGES_RATE,
                    i < 2 ? 0.0 : 100.0, Counter.EXPECTED_DOWNTIME, i < 2 ? 300.0 : 900.0)));
        }

        List<RoundStats> rounds = RecordedResult
                .of(new Recording(RecordingRequest.of("guest", "vm").build(), List.of(), samples, List.of(),
                        Optional.empty()))
                .migrations().get(0).rounds();

        assertEquals(0, rounds.get(0).guest().expectedDowntimeNanos(), "the limit is no expectation");
        assertEquals(900_000_000, rounds.get(1).guest().expectedDowntimeNanos());
    }

    private static Recording recording(SplittableRandom random) {
        List<RecordingSample> samples = new ArrayList<>();
        double scale = Math.pow(10, random.nextInt(-9, 10));
        double time = 0;
        for (int i = random.nextInt(6); i >= 0; i--) {
            time += random.nextDouble() * scale;
            Map<Counter, Double> values = RecordingSample.newValues();
            for (Counter counter : Counter.values()) {
                if (random.nextInt(3) > 0) {
                    values.put(counter, counter == Counter.DIRTY_SYNC_COUNT ? random.nextInt(9)
                            : Math.rint(random.nextDouble() * Math.pow(2, random.nextInt(54))));
                }
            }
            samples.add(new RecordingSample(time, random.nextBoolean() ? "active" : "completed", values));
        }
        List<RecordingEvent> events = random.nextBoolean() ? List.of()
                : List.of(new RecordingEvent(time * random.nextDouble(), RecordingEvent.SOURCE, RecordingEvent.STOP,
                        Map.of()));
        Optional<RecordingOutcome> outcome = random.nextBoolean() ? Optional.empty()
                : Optional.of(new RecordingOutcome(Outcome.COMPLETED, "", OptionalDouble.of(time),
                        random.nextBoolean() ? OptionalDouble.empty()
                                : OptionalDouble.of(time * random.nextDouble())));
        return new Recording(RecordingRequest.of("random", "vm").build(), List.of(), samples, events, outcome);
    }
}
