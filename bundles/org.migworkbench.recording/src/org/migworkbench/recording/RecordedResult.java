package org.migworkbench.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

/**
 * A recording as the result of a run, so that everything that shows results shows it. What wasn't recorded is 0; a page
 * counts as sent again once more pages were sent than the memory has.
 */
public final class RecordedResult {

    private static final double NANOS = 1e6;
    private static final double SECOND_MILLIS = 1000;
    private static final double BYTES_PER_MEGABIT = 125_000;
    private static final int PAGE_HEADER = 8;
    private static final String LINK = "link";

    private final Recording recording;
    private final List<RecordedPass> passes;
    private final String vm;
    private final double pageBytes;
    private final double linkRate;

    private RecordedResult(Recording recording) {
        this.recording = recording;
        this.passes = RecordedPasses.of(recording);
        this.vm = recording.request().vm().isBlank() ? "vm" : recording.request().vm();
        this.pageBytes = recording.request().pageBytes();
        this.linkRate = linkRate(recording);
    }

    /**
     * Makes the result.
     *
     * @param recording a recording
     * @return the result; its engine version says what moved the guest
     */
    public static RunResult of(Recording recording) {
        return new RecordedResult(recording).result();
    }

    /**
     * The highest rate that a recording shows.
     *
     * @param recording a recording
     * @return bytes per second: the limit while the guest ran, if there was one, or more where more was seen; 1 where
     *         nothing is known
     */
    public static double linkRate(Recording recording) {
        double rate = Math.max(1, recording.request().maxBandwidth().orElse(0));
        for (RecordingSample sample : recording.samples()) {
            rate = Math.max(rate, sample.value(Counter.MBPS).orElse(0) * BYTES_PER_MEGABIT);
        }
        Optional<RecordingSample> stopped = recording.last(Counter.DOWNTIME_BYTES);
        OptionalDouble downtime = recording.outcome().map(RecordingOutcome::downtimeMillis)
                .orElse(OptionalDouble.empty());
        if (stopped.isPresent() && downtime.orElse(0) > 0) {
            rate = Math.max(rate, stopped.get().value(Counter.DOWNTIME_BYTES).orElse(0) * SECOND_MILLIS
                    / downtime.getAsDouble());
        }
        return rate;
    }

    private RunResult result() {
        List<RoundStats> rounds = rounds();
        long pages = rounds.stream().mapToLong(round -> round.traffic().pagesSent()).sum();
        long memory = memoryPages();
        double bytes = recording.last(Counter.TRANSFERRED).flatMap(s -> box(s.value(Counter.TRANSFERRED)))
                .orElse(rounds.stream().mapToDouble(round -> round.traffic().bytesSent()).sum());
        Outcome outcome = recording.outcome().map(RecordingOutcome::outcome).orElse(Outcome.FAILED);
        double total = recording.outcome().flatMap(end -> box(end.totalMillis())).orElse(lastMillis());
        double downtime = recording.outcome().flatMap(end -> box(end.downtimeMillis())).orElse(0.0);
        long zero = recording.last(Counter.DUPLICATE).map(s -> s.whole(Counter.DUPLICATE).orElse(0)).orElse(0L);
        long faults = recording.last(Counter.POSTCOPY_REQUESTS)
                .map(s -> s.whole(Counter.POSTCOPY_REQUESTS).orElse(0)).orElse(0L);
        ScenarioSpec spec = spec(memory);
        double postcopyBytes = recording.last(Counter.POSTCOPY_BYTES)
                .map(s -> s.value(Counter.POSTCOPY_BYTES).orElse(0)).orElse(0.0);
        MigrationResult migration = MigrationResult.of(vm, spec.migrations().get(0).policy())
                .outcome(outcome).reason(reason(outcome)).converged(outcome == Outcome.COMPLETED)
                .totalNanos(nanos(total))
                .downtimeNanos(nanos(downtime)).bytesSent(Math.round(bytes)).pagesSent(pages)
                .pagesResent(Math.max(0, pages - memory)).zeroPages(zero)
                .postcopy(new PostcopyStats(faults, 0, 0, Math.round(postcopyBytes), List.of()))
                .lostVm(recording.outcome().map(RecordingOutcome::lostVm).orElse(false)).rounds(rounds).build();
        String source = recording.request().source();
        return new RunResult(spec, source.isBlank() ? "recording" : source, List.of(migration));
    }

    private String reason(Outcome outcome) {
        if (recording.outcome().isEmpty()) {
            return "The recording broke off.";
        }
        String reason = recording.outcome().get().reason();
        if (!reason.isBlank()) {
            return reason;
        }
        return switch (outcome) {
            case COMPLETED -> "Recorded: the guest runs at the destination.";
            case NOT_CONVERGED -> "Recorded: given up after the time-out.";
            case CANCELLED -> "Recorded: cancelled.";
            case FAILED -> "Recorded: the migration failed.";
        };
    }

    private ScenarioSpec spec(long memoryPages) {
        RecordingRequest request = recording.request();
        VmSpec guest = new VmSpec(vm, Math.max(1, memoryPages) * (long) pageBytes, (int) pageBytes, 1,
                VmSpec.ALL_NON_ZERO, ContentSpec.RANDOM, List.of());
        PolicyRef policy = RecordedPolicy.of(recording);
        double limit = request.maxBandwidth().orElse(0);
        MigrationSpec migration = new MigrationSpec(vm, List.of(LINK), 0, new PolicySpec(policy, List.of()),
                limit > 0 ? limit : Double.POSITIVE_INFINITY, nanos(request.downtimeLimitMillis().orElse(0)),
                request.timeoutMillis().orElse(0) > 0 ? nanos(request.timeoutMillis().getAsDouble())
                        : Long.MAX_VALUE);
        String name = request.name().isBlank() ? "recording" : request.name();
        return new ScenarioSpec(name, List.of(new LinkSpec(LINK, linkRate, 0)), List.of(guest), List.of(migration),
                0);
    }

    private long memoryPages() {
        double total = recording.last(Counter.TOTAL).map(s -> s.value(Counter.TOTAL).orElse(0))
                .orElse((double) recording.request().memoryBytes().orElse(0));
        double first = recording.samples().stream().mapToDouble(s -> s.value(Counter.REMAINING).orElse(0)).max()
                .orElse(0);
        return Math.max(1, Math.round(Math.max(total, first) / pageBytes));
    }

    private List<RoundStats> rounds() {
        List<RoundStats> rounds = new ArrayList<>();
        for (int i = 0; i < passes.size(); i++) {
            RecordedPass pass = passes.get(i);
            boolean tail = i == passes.size() - 1;
            double stopBytes = tail && pass.phase() != Phase.POSTCOPY ? 0 : downtimeBytes();
            boolean endsLive = i + 1 < passes.size() && passes.get(i + 1).phase() == Phase.STOP_AND_COPY;
            if (endsLive && stopBytes > 0 && stopBytes < pass.sentBytes()) {
                double stopped = pass.startMillis() + pass.liveMillis();
                // The samples see the last live pass and the stop-and-copy as one; QEMU counts the bytes apart.
                double stopPages = Math.min(pass.sentPages(), Math.rint(stopBytes / (pageBytes + PAGE_HEADER)));
                rounds.add(round(rounds.size() + 1, pass, new Stretch(Phase.PRECOPY, pass.startMillis(), stopped,
                        pass.sentPages() - stopPages, pass.sentBytes() - stopBytes), stopPages * pageBytes));
                RecordedPass stop = passes.get(i + 1);
                rounds.add(round(rounds.size() + 1, stop, new Stretch(Phase.STOP_AND_COPY, stopped, endMillis(),
                        stopPages + stop.sentPages(), stopBytes + stop.sentBytes()), 0));
                return rounds;
            }
            double end = tail && recording.outcome().isPresent() ? endMillis() : pass.endMillis();
            rounds.add(round(rounds.size() + 1, pass, new Stretch(pass.phase(), pass.startMillis(), end,
                    pass.sentPages(), pass.sentBytes()), remainingAfter(i) * pageBytes));
        }
        return rounds;
    }

    private double remainingAfter(int index) {
        if (index + 1 < passes.size()) {
            return passes.get(index + 1).remainingPages();
        }
        return recording.last(Counter.REMAINING).map(s -> s.value(Counter.REMAINING).orElse(0)).orElse(0.0)
                / pageBytes;
    }

    private double downtimeBytes() {
        return recording.last(Counter.DOWNTIME_BYTES).map(s -> s.value(Counter.DOWNTIME_BYTES).orElse(0))
                .orElse(0.0);
    }

    /** The part of a pass that is a round. */
    private record Stretch(Phase phase, double startMillis, double endMillis, double pages, double bytes) {
    }

    private RoundStats round(int number, RecordedPass pass, Stretch part, double remaining) {
        double millis = Math.max(0, part.endMillis() - part.startMillis());
        double dirtied = part.phase() == Phase.PRECOPY ? pass.dirtiedPages() : 0;
        double rate = millis > 0 ? part.bytes() * SECOND_MILLIS / millis : 0;
        return RoundStats.of(vm, number, part.phase()).startNanos(nanos(part.startMillis()))
                .durationNanos(nanos(millis))
                .pagesSent(Math.round(part.pages())).bytesSent(Math.round(part.bytes()))
                .pagesDirtied(dirtied < 0 ? RoundStats.UNKNOWN : Math.round(dirtied))
                .remainingBytes(Math.round(remaining))
                .dirtyRateBytesPerSecond(millis > 0 && dirtied > 0 ? dirtied * pageBytes * SECOND_MILLIS / millis : 0)
                .bandwidthBytesPerSecond(rate).bandwidthShare(Math.min(1, rate / linkRate))
                .expectedDowntimeNanos(nanos(pass.expectedDowntimeMillis())).throttle(pass.throttle()).build();
    }

    private double endMillis() {
        return Math.max(lastPassEnd(),
                recording.outcome().flatMap(end -> box(end.totalMillis())).orElse(lastMillis()));
    }

    private double lastPassEnd() {
        return passes.isEmpty() ? 0 : passes.get(passes.size() - 1).startMillis();
    }

    private double lastMillis() {
        List<RecordingSample> samples = recording.samples();
        return samples.isEmpty() ? 0 : samples.get(samples.size() - 1).timeMillis();
    }

    private static Optional<Double> box(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static long nanos(double millis) {
        return Math.round(millis * NANOS);
    }

}
