package org.migworkbench.backend.qemu.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.migworkbench.backend.qemu.guest.GuestConsole.Beat;
import org.migworkbench.core.live.GuestReport;

/** Makes the guest's report on a migration of its beats on both sides. */
public final class GuestWatch {

    private static final double NANOS = 1e9;
    private static final long WORD = 1L << 32;
    private static final long SHORTEST_WATCH = 50_000_000;

    private final long startNanos;
    private final long endNanos;

    /**
     * A migration from one moment to another, by {@link System#nanoTime()}.
     *
     * @param startNanos when it began
     * @param endNanos   when it had ended
     */
    public GuestWatch(long startNanos, long endNanos) {
        this.startNanos = startNanos;
        this.endNanos = endNanos;
    }

    /**
     * The report.
     *
     * @param source beats heard at the source
     * @param destination beats heard at the destination
     * @param lostBefore lost pages that had been found before the migration
     * @param alive whether it still beats where it is now
     */
    public GuestReport report(List<Beat> source, List<Beat> destination, long lostBefore, boolean alive) {
        OptionalLong gap = OptionalLong.empty();
        long lostBeats = 0;
        List<Beat> all = new ArrayList<>(source);
        if (!source.isEmpty() && !destination.isEmpty()) {
            Beat last = source.get(source.size() - 1);
            Beat first = destination.get(0);
            gap = OptionalLong.of(Math.max(0, first.nanos() - last.nanos()));
            lostBeats = Math.max(0, first.number() - last.number() - 1);
        }
        all.addAll(destination);
        Beat latest = all.isEmpty() ? null : all.get(all.size() - 1);
        return new GuestReport(latest == null ? 0 : Math.max(0, latest.lost() - lostBefore), gap,
                GuestImage.BEAT_NANOS, lostBeats, latest == null ? 0 : latest.checks(),
                rate(all, Long.MIN_VALUE, startNanos), rate(all, startNanos, endNanos),
                rate(all, endNanos, Long.MAX_VALUE), alive);
    }

    /** Page writes a second between two moments; 0 where there are too few beats. */
    private static double rate(List<Beat> beats, long from, long to) {
        Beat first = null;
        Beat last = null;
        for (Beat beat : beats) {
            if (beat.nanos() >= from && beat.nanos() <= to) {
                first = first == null ? beat : first;
                last = beat;
            }
        }
        if (first == null || last.nanos() - first.nanos() < SHORTEST_WATCH) {
            return 0;
        }
        long writes = (last.written() - first.written() + WORD) % WORD;
        return writes * NANOS / (last.nanos() - first.nanos());
    }
}
