package org.migworkbench.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.migworkbench.engine.result.EndKind;
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
    /** A nanosecond; nothing is sent in less. */
    private static final double SHORTEST_MILLIS = 1e-6;
    private static final int PAGE_HEADER = 8;
    private static final String LINK = "link";

    private final Recording recording;
    private final List<RecordedPass> passes;
    private final String vm;
    private final double pageBytes;
    private final double linkRate;
    private final double lastRate;

    private RecordedResult(Recording recording) {
        this.recording = recording;
        this.passes = RecordedPasses.of(recording);
        this.vm = recording.request().vm().isBlank() ? "vm" : recording.request().vm();
        this.pageBytes = recording.request().pageBytes();
        this.linkRate = RecordedRates.of(recording).highest();
        this.lastRate = new LastSeen(recording).bytesPerSecond().orElse(0);
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

    private RunResult result() {
        long memory = memoryPages();
        ScenarioSpec spec = spec(memory);
        String source = recording.request().source();
        return new RunResult(spec, source.isBlank() ? "recording" : source,
                List.of(migration(spec.migrations().get(0).policy(), memory)));
    }

    private MigrationResult migration(PolicySpec policy, long memoryPages) {
        List<RoundStats> rounds = rounds();
        long pages = rounds.stream().mapToLong(round -> round.traffic().pagesSent()).sum();
        Outcome outcome = recording.outcome().map(RecordingOutcome::outcome).orElse(Outcome.RUNNING);
        double downtime = recording.outcome().flatMap(end -> box(end.downtimeMillis())).orElse(0.0);
        return MigrationResult.of(vm, policy).outcome(outcome).reason(reason(outcome))
                .endKind(kind(outcome)).totalNanos(nanos(totalMillis()))
                .downtimeNanos(nanos(downtime)).bytesSent(Math.round(bytesSent(rounds))).pagesSent(pages)
                .pagesResent(Math.max(0, pages - memoryPages)).zeroPages(lastWhole(Counter.DUPLICATE))
                .postcopy(postcopy()).rounds(rounds).build();
    }

    private EndKind kind(Outcome outcome) {
        boolean lost = recording.outcome().map(RecordingOutcome::lostVm).orElse(false);
        return lost ? EndKind.LOST : isForced(outcome) ? EndKind.FORCED : EndKind.usual(outcome);
    }

    private boolean isForced(Outcome outcome) {
        return outcome == Outcome.COMPLETED && OutsideStop.isSeen(recording);
    }

    private double totalMillis() {
        return recording.outcome().flatMap(end -> box(end.totalMillis())).orElse(lastMillis());
    }

    private double bytesSent(List<RoundStats> rounds) {
        return recording.last(Counter.TRANSFERRED).flatMap(s -> box(s.value(Counter.TRANSFERRED)))
                .orElse(rounds.stream().mapToDouble(round -> round.traffic().bytesSent()).sum());
    }

    private PostcopyStats postcopy() {
        return new PostcopyStats(lastWhole(Counter.POSTCOPY_REQUESTS), 0, 0,
                Math.round(last(Counter.POSTCOPY_BYTES)), List.of());
    }

    /** The last value of a counter; 0 where it wasn't recorded. */
    private double last(Counter counter) {
        return recording.last(counter).map(s -> s.value(counter).orElse(0)).orElse(0.0);
    }

    private long lastWhole(Counter counter) {
        return recording.last(counter).map(s -> s.whole(counter).orElse(0)).orElse(0L);
    }

    private String reason(Outcome outcome) {
        if (recording.outcome().isEmpty()) {
            return new LastSeen(recording).sentence();
        }
        String reason = recording.outcome().get().reason();
        if (!reason.isBlank()) {
            return reason;
        }
        return isForced(outcome) ? "Recorded: somebody stopped the guest before little enough was left."
                : usualReason(outcome);
    }

    private static String usualReason(Outcome outcome) {
        return switch (outcome) {
            case COMPLETED -> "Recorded: the guest runs at the destination.";
            case NOT_CONVERGED -> "Recorded: given up after the time-out.";
            case CANCELLED -> "Recorded: cancelled.";
            case FAILED -> "Recorded: the migration failed.";
            case RUNNING -> "";
        };
    }

    private ScenarioSpec spec(long memoryPages) {
        VmSpec guest = new VmSpec(vm, Math.max(1, memoryPages) * (long) pageBytes, (int) pageBytes, 1,
                VmSpec.ALL_NON_ZERO, ContentSpec.RANDOM, List.of());
        String name = recording.request().name();
        return new ScenarioSpec(name.isBlank() ? "recording" : name, List.of(new LinkSpec(LINK, linkRate, 0)),
                List.of(guest), List.of(asked(recording.request())), 0);
    }

    private MigrationSpec asked(RecordingRequest request) {
        PolicyRef policy = RecordedPolicy.of(recording);
        double limit = request.maxBandwidth().orElse(0);
        return new MigrationSpec(vm, List.of(LINK), 0, new PolicySpec(policy, List.of()),
                limit > 0 ? limit : Double.POSITIVE_INFINITY, nanos(request.downtimeLimitMillis().orElse(0)),
                request.timeoutMillis().orElse(0) > 0 ? nanos(request.timeoutMillis().getAsDouble())
                        : Long.MAX_VALUE);
    }

    private long memoryPages() {
        double total = recording.last(Counter.TOTAL).map(s -> s.value(Counter.TOTAL).orElse(0))
                .orElse((double) recording.request().memoryBytes().orElse(0));
        double first = recording.samples().stream().mapToDouble(s -> s.value(Counter.REMAINING).orElse(0)).max()
                .orElse(0);
        return Math.max(1, Math.round(Math.max(total, first) / pageBytes));
    }

    private List<RoundStats> rounds() {
        double stopBytes = last(Counter.DOWNTIME_BYTES);
        List<RoundStats> rounds = new ArrayList<>();
        for (int i = 0; i < passes.size(); i++) {
            if (holdsStop(i, stopBytes)) {
                addDivided(rounds, passes.get(i), passes.get(i + 1), stopBytes);
                return rounds;
            }
            addWhole(rounds, i);
        }
        return rounds;
    }

    /** Whether a live pass holds the bytes of the stop after it as well. */
    private boolean holdsStop(int index, double stopBytes) {
        return index + 1 < passes.size() && passes.get(index + 1).phase() == Phase.STOP_AND_COPY && stopBytes > 0
                && stopBytes < passes.get(index).sentBytes();
    }

    /** The samples see the last live pass and the stop-and-copy as one; QEMU counts the bytes apart. */
    private void addDivided(List<RoundStats> rounds, RecordedPass live, RecordedPass stop, double stopBytes) {
        double stopped = live.startMillis() + live.liveMillis();
        double stopPages = Math.min(live.sentPages(), Math.rint(stopBytes / (pageBytes + PAGE_HEADER)));
        rounds.add(round(lastOf(rounds.size()), live, new Stretch(Phase.PRECOPY, live.startMillis(), stopped,
                live.sentPages() - stopPages, live.sentBytes() - stopBytes), stopPages * pageBytes));
        rounds.add(round(stop.number(), stop, new Stretch(Phase.STOP_AND_COPY, stopped, endMillis(),
                stopPages + stop.sentPages(), stopBytes + stop.sentBytes()), 0));
    }

    private void addWhole(List<RoundStats> rounds, int index) {
        RecordedPass pass = passes.get(index);
        boolean tail = index == passes.size() - 1;
        double end = tail && recording.outcome().isPresent() ? endMillis() : pass.endMillis();
        rounds.add(round(lastOf(index), pass, new Stretch(pass.phase(), pass.startMillis(), end,
                pass.sentPages(), pass.sentBytes()), remainingAfter(index) * pageBytes));
    }

    /** The number of the last pass that a row holds: that before the next row where no answer shows its passes apart. */
    private int lastOf(int index) {
        RecordedPass pass = passes.get(index);
        return pass.merged() > 1 && index + 1 < passes.size() ? passes.get(index + 1).number() - 1 : pass.number();
    }

    private double remainingAfter(int index) {
        if (index + 1 < passes.size()) {
            return passes.get(index + 1).remainingPages();
        }
        return last(Counter.REMAINING) / pageBytes;
    }

    /** The part of a pass that is a round. */
    private record Stretch(Phase phase, double startMillis, double endMillis, double pages, double bytes) {
    }

    private RoundStats round(int number, RecordedPass pass, Stretch part, double remaining) {
        double millis = Math.max(0, part.endMillis() - part.startMillis());
        double dirtied = part.phase() == Phase.PRECOPY ? pass.dirtiedPages() : 0;
        boolean seenOnce = part.bytes() == 0 && recording.outcome().isEmpty();
        double rate = seenOnce ? lastRate : perSecond(part.bytes(), millis);
        return RoundStats.of(vm, number, part.phase()).startNanos(nanos(part.startMillis()))
                .durationNanos(nanos(millis)).pagesSent(Math.round(part.pages()))
                .bytesSent(Math.round(part.bytes())).remainingBytes(Math.round(remaining))
                .pagesDirtied(dirtied < 0 ? RoundStats.UNKNOWN : Math.round(dirtied))
                .dirtyRateBytesPerSecond(perSecond(Math.max(0, dirtied) * pageBytes, millis))
                .bandwidthBytesPerSecond(rate).bandwidthShare(Math.min(1, rate / linkRate))
                .expectedDowntimeNanos(nanos(pass.expectedDowntimeMillis())).throttle(pass.throttle()).build();
    }

    private static double perSecond(double amount, double millis) {
        return millis >= SHORTEST_MILLIS ? amount * SECOND_MILLIS / millis : 0;
    }

    private double endMillis() {
        return Math.max(lastPassEnd(), totalMillis());
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
