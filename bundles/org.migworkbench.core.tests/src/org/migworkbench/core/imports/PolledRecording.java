package org.migworkbench.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.RecordingSample;

/**
 * A simulated migration as {@code virsh domjobinfo} shows it that is called now and then: no events, no limits, no bytes of
 * the stop.
 */
final class PolledRecording {

    private static final double NANOS = 1e6;

    private final MigrationResult result;
    private final long memory;

    private PolledRecording(ScenarioSpec spec) {
        this.result = new Simulator().run(spec, RunOptions.NONE).migrations().get(0);
        this.memory = spec.vms().get(0).memoryBytes();
    }

    /** The whole migration with an answer every so many milliseconds and one after the end. */
    static Recording every(ScenarioSpec spec, double millis) {
        PolledRecording polled = new PolledRecording(spec);
        List<RecordingSample> samples = new ArrayList<>();
        for (double at = millis; at < polled.stopMillis(); at += millis) {
            samples.add(polled.sample(at, "unbounded"));
        }
        double end = polled.result.totalNanos() / NANOS;
        samples.add(polled.sample(end, "completed"));
        return polled.recording(samples, Optional.of(new RecordingOutcome(polled.result.outcome(), "",
                OptionalDouble.of(end), OptionalDouble.of(polled.result.downtimeNanos() / NANOS))));
    }

    /** One answer while the migration ran. */
    static Recording once(ScenarioSpec spec, double millis) {
        PolledRecording polled = new PolledRecording(spec);
        return polled.recording(List.of(polled.sample(millis, "unbounded")), Optional.empty());
    }

    private Recording recording(List<RecordingSample> samples, Optional<RecordingOutcome> end) {
        return new Recording(RecordingRequest.of("polled", "vm").build(), List.of(), samples, List.of(), end);
    }

    private double stopMillis() {
        return result.rounds().stream().filter(round -> round.phase() == Phase.STOP_AND_COPY)
                .mapToDouble(round -> round.startNanos() / NANOS).min().orElse(result.totalNanos() / NANOS);
    }

    private RecordingSample sample(double millis, String status) {
        Map<Counter, Double> values = RecordingSample.newValues();
        double pages = 0;
        double bytes = 0;
        double rate = 0;
        double left = memory;
        int number = 1;
        for (RoundStats round : result.rounds()) {
            double start = round.startNanos() / NANOS;
            if (start > millis) {
                break;
            }
            double share = Math.min(1, (millis - start) / Math.max(1e-6, round.durationNanos() / NANOS));
            number = round.round();
            left = memory;
            if (number > 1) {
                left = result.rounds().get(number - 2).traffic().remainingBytes();
            }
            left = Math.max(0, left - share * round.traffic().pagesSent() * 4096);
            pages += share * round.traffic().pagesSent();
            bytes += share * round.traffic().bytesSent();
            rate = number > 1 ? result.rounds().get(number - 2).guest().dirtyRateBytesPerSecond() / 4096 : 0;
        }
        values.put(Counter.REMAINING, left);
        values.put(Counter.TOTAL, (double) memory);
        values.put(Counter.NORMAL, pages);
        values.put(Counter.DUPLICATE, 0.0);
        values.put(Counter.TRANSFERRED, bytes);
        values.put(Counter.DIRTY_SYNC_COUNT, (double) number);
        values.put(Counter.DIRTY_PAGES_RATE, rate);
        values.put(Counter.TOTAL_TIME, millis);
        return new RecordingSample(millis, status, values);
    }
}
