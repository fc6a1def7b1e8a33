package org.migworkbench.backend.qemu;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.qmp.migration.MigrationInfo;

/**
 * Cuts the counters, which run on, into rounds. A round begins with a pass event; its counters are those of the first
 * sample after that event, so what was sent in between goes to the round before. How late the samples were is kept.
 *
 * <p>Pages that the guest dirtied follow from the counters at both ends: what remains at the end, and what was sent, less
 * what remained at the beginning. Passes between which there was no sample are one round.
 */
final class RoundCutter {

    private static final double NANOS = 1e9;
    private static final double PERCENT = 100;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final String vm;
    private final double pathBytesPerSecond;
    private final List<RoundStats> rounds = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Phase phase = Phase.PRECOPY;
    private Counters start;
    private long startNanos;
    private long firstPass = 1;
    private double throttle;
    private double throttleNanos;
    private long throttleSince;
    private long mostLate;

    RoundCutter(String vm, double pathBytesPerSecond) {
        this.vm = vm;
        this.pathBytesPerSecond = pathBytesPerSecond;
    }

    /** Takes note of how the guest is slowed. */
    void throttled(MigrationInfo info, long nanos) {
        throttleNanos += throttle * Math.max(0, nanos - throttleSince);
        throttleSince = nanos;
        throttle = info.cpuThrottlePercent().orElse(0) / PERCENT;
    }

    /** Mean throttling from the beginning, 0 to 1. */
    double meanThrottle(long nanos) {
        return nanos <= 0 ? 0 : Math.min(1, (throttleNanos + throttle * Math.max(0, nanos - throttleSince)) / nanos);
    }

    /** The first sample: nothing had been sent at time 0. */
    void first(Counters counters) {
        if (start == null) {
            start = Counters.zero(counters.totalBytes(), counters.pageBytes());
        }
    }

    boolean hasBegun() {
        return start != null;
    }

    Counters start() {
        return start;
    }

    /**
     * Ends the round under way and begins the next.
     *
     * @param cutNanos when the event was
     * @param nextPass the pass that begins
     * @param nextPhase its phase
     * @param now the first counters after it
     * @param info for the expected downtime; may be without
     * @return the row
     */
    RoundStats cut(long cutNanos, long nextPass, Phase nextPhase, Counters now, MigrationInfo info) {
        RoundStats row = row(cutNanos, now, expected(info, now, cutNanos));
        rounds.add(row);
        mostLate = Math.max(mostLate, now.nanos() - cutNanos);
        if (nextPhase == Phase.PRECOPY && nextPass > firstPass + 1) {
            notes.add("Passes " + firstPass + " to " + (nextPass - 1) + " of QEMU are one round, " + rounds.size()
                    + ": there was no sample between them.");
        }
        start = now;
        startNanos = cutNanos;
        firstPass = nextPass;
        phase = nextPhase;
        return row;
    }

    /** Ends the last round. */
    RoundStats last(long endNanos, Counters now) {
        RoundStats row = row(endNanos, now, 0);
        rounds.add(row);
        return row;
    }

    private long expected(MigrationInfo info, Counters now, long cutNanos) {
        if (info.expectedDowntimeMillis().isPresent()) {
            return info.expectedDowntimeMillis().getAsLong() * NANOS_PER_MILLI;
        }
        double rate = rate(now.bytes() - start.bytes(), cutNanos - startNanos);
        return rate <= 0 ? 0 : Math.round(now.remainingBytes() * NANOS / rate);
    }

    private RoundStats row(long endNanos, Counters now, long expectedNanos) {
        long duration = Math.max(0, endNanos - startNanos);
        long pages = Math.max(0, now.pages() - start.pages());
        long bytes = Math.max(0, now.bytes() - start.bytes());
        long dirtied = Math.max(0,
                (now.remainingBytes() - start.remainingBytes()) / now.pageBytes() + pages);
        double rate = rate(bytes, duration);
        return RoundStats.of(vm, rounds.size() + 1, phase).startNanos(startNanos).durationNanos(duration)
                .pagesSent(pages).bytesSent(bytes).pagesDirtied(dirtied).remainingBytes(now.remainingBytes())
                .dirtyRateBytesPerSecond(rate(dirtied * now.pageBytes(), duration)).bandwidthBytesPerSecond(rate)
                .bandwidthShare(Math.min(1, rate / pathBytesPerSecond)).expectedDowntimeNanos(expectedNanos)
                .throttle(throttle).guestSlowdown(throttle).build();
    }

    private static double rate(long amount, long nanos) {
        return nanos <= 0 ? 0 : amount * NANOS / nanos;
    }

    /** What looked like the stop-and-copy turns out to be the way into post-copy. */
    void becomesPostcopy() {
        phase = Phase.POSTCOPY;
    }

    Phase phase() {
        return phase;
    }

    List<RoundStats> rounds() {
        return rounds;
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /** What is remarkable about the rows. */
    List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        if (mostLate > NANOS_PER_MILLI) {
            all.add("Samples came up to " + mostLate / NANOS_PER_MILLI
                    + " ms after the beginning of a round; what was sent in that time is counted in the round before.");
        }
        return all;
    }

    /** Rate of the slowest link of the path, for shares. */
    static double pathRate(ScenarioSpec spec) {
        return spec.links().stream().filter(link -> spec.migrations().get(0).path().contains(link.id()))
                .mapToDouble(LinkSpec::bytesPerSecond).min().orElse(Double.MAX_VALUE);
    }

    /** Rounds in which the guest runs at the source, the one that goes on included. */
    int liveRounds() {
        int open = phase() == Phase.PRECOPY ? 1 : 0;
        return open + (int) rounds().stream().filter(round -> round.phase() == Phase.PRECOPY).count();
    }
}
