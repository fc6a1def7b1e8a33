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
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.RecordingSample;

/** A simulated migration as if QEMU had been polled at the end of each round. */
final class SimulatedRecording {

    private static final double NANOS = 1e6;

    private SimulatedRecording() {
    }

    static Recording of(ScenarioSpec spec) {
        MigrationResult result = new Simulator().run(spec, RunOptions.NONE).migrations().get(0);
        VmSpec vm = spec.vms().get(0);
        List<RecordingSample> samples = new ArrayList<>();
        List<RecordingEvent> events = new ArrayList<>();
        double remaining = vm.memoryBytes();
        double pages = 0;
        double bytes = 0;
        double downtimeBytes = 0;
        for (RoundStats round : result.rounds()) {
            double start = round.startNanos() / NANOS;
            events.add(new RecordingEvent(start, RecordingEvent.SOURCE, RecordingEvent.PASS,
                    Map.of("pass", Integer.toString(round.round()))));
            if (round.phase() == Phase.STOP_AND_COPY) {
                events.add(new RecordingEvent(start, RecordingEvent.SOURCE, RecordingEvent.STOP, Map.of()));
                downtimeBytes = round.traffic().bytesSent();
            }
            samples.add(sample(start, round.round(), remaining, pages, bytes,
                    pages > 0 ? result.traffic().zeroPages() : 0));
            remaining = round.traffic().remainingBytes();
            pages += round.traffic().pagesSent();
            bytes += round.traffic().bytesSent();
        }
        double end = result.totalNanos() / NANOS;
        Map<Counter, Double> last = RecordingSample.newValues();
        last.putAll(sample(end, result.rounds().size(), 0, pages, bytes, result.traffic().zeroPages()).values());
        last.put(Counter.DOWNTIME_BYTES, downtimeBytes);
        last.put(Counter.TOTAL, (double) vm.memoryBytes());
        samples.add(new RecordingSample(end, "completed", last));
        RecordingRequest request = RecordingRequest.of(spec.name(), vm.id()).memoryBytes(vm.memoryBytes())
                .maxBandwidth(spec.migrations().get(0).bandwidthLimitBytesPerSecond())
                .downtimeLimitMillis(spec.migrations().get(0).downtimeLimitNanos() / NANOS).build();
        return new Recording(request, List.of(), samples, events, Optional.of(new RecordingOutcome(result.outcome(),
                "", OptionalDouble.of(end), OptionalDouble.of(result.downtimeNanos() / NANOS))));
    }

    private static RecordingSample sample(double millis, int pass, double remaining, double pages, double bytes,
            double zero) {
        Map<Counter, Double> values = RecordingSample.newValues();
        values.put(Counter.DIRTY_SYNC_COUNT, (double) pass);
        values.put(Counter.REMAINING, remaining);
        values.put(Counter.TRANSFERRED, bytes);
        values.put(Counter.NORMAL, Math.max(0, pages - zero));
        values.put(Counter.DUPLICATE, Math.min(pages, zero));
        return new RecordingSample(millis, "active", values);
    }

}
