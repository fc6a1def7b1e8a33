package org.migworkbench.engine.internal;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.MigrationResult;
import org.migworkbench.engine.MigrationSpec;
import org.migworkbench.engine.Outcome;
import org.migworkbench.engine.Phase;
import org.migworkbench.engine.Quantity;
import org.migworkbench.engine.PostcopyStats;
import org.migworkbench.engine.RoundStats;
import org.migworkbench.engine.ServiceQuality;
import org.migworkbench.engine.guest.PageBitmap;

/** Sums of one migration and the judgement on it. */
final class MigrationTotals {

    private static final double CHANCE = 3;

    private final MigrationSpec spec;
    private final int pageSizeBytes;
    private final PageBitmap everSent;
    private final List<RoundStats> rounds = new ArrayList<>();
    private boolean begun;
    private boolean firstRound = true;
    private long startNanos;
    private long bytesSent;
    private long pagesSent;
    private long pagesResent;
    private long zeroPages;

    MigrationTotals(MigrationSpec spec, int pageCount, int pageSizeBytes) {
        this.spec = spec;
        this.startNanos = spec.startNanos();
        this.pageSizeBytes = pageSizeBytes;
        this.everSent = new PageBitmap(pageCount);
    }

    /** The migration starts, which may be later than specified. */
    void begin(long nowNanos) {
        begun = true;
        startNanos = nowNanos;
    }

    /** When it started or, before, when it is to start. */
    long startNanos() {
        return startNanos;
    }

    void sent(int[] pages, int from, int count, long bytes, int zeros) {
        if (!firstRound) {
            countResent(pages, from, count);
        }
        pagesSent += count;
        bytesSent += bytes;
        zeroPages += zeros;
    }

    private void countResent(int[] pages, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (everSent.get(pages[i])) {
                pagesResent++;
            } else {
                everSent.set(pages[i]);
            }
        }
    }

    /**
     * The first round is over, which sent no page twice: what it sent is all that is no candidate any more.
     *
     * @param candidates what it left, before the log is read; nothing is on its way
     */
    void firstRoundSent(PageBitmap candidates) {
        if (firstRound) {
            firstRound = false;
            everSent.setComplement(candidates);
        }
    }

    void roundEnded(RoundStats stats) {
        rounds.add(stats);
    }

    long bytesSent() {
        return bytesSent;
    }

    long pagesSent() {
        return pagesSent;
    }

    int rounds() {
        return rounds.size();
    }

    /** The result; {@code goalReached} = the policy itself found that it had converged. */
    MigrationResult result(Outcome outcome, String reason, boolean goalReached, long nowNanos, long downtimeNanos,
            ServiceQuality quality, PostcopyStats postcopy, boolean lost) {
        String outpaced = goalReached ? "" : outpaced();
        boolean converged = outpaced.isEmpty() && outcome != Outcome.NOT_CONVERGED;
        String full = outpaced.isEmpty() ? reason : reason.isEmpty() ? outpaced + "." : outpaced + ". " + reason;
        long start = begun ? startNanos : nowNanos;
        return new MigrationResult(spec.vm(), spec.policy(), outcome, full, converged, start, nowNanos - start,
                downtimeNanos, bytesSent, pagesSent, pagesResent, zeroPages,
                slowdown(quality), quality, postcopy, lost, rounds);
    }

    private static double slowdown(ServiceQuality quality) {
        return Math.min(1, quality.throttling() + quality.writeFaults() + quality.pageRequests() + quality.encoding()
                + quality.network());
    }

    /**
     * How the guest was faster than the network in the last live round, empty if it wasn't. An excess that chance
     * explains (three standard deviations of the number of written pages) doesn't count, or rounds of a few pages would
     * be called so at random.
     */
    private String outpaced() {
        RoundStats last = null;
        double highest = 0;
        for (RoundStats round : rounds) {
            highest = Math.max(highest, round.bandwidthBytesPerSecond());
            if (round.phase() == Phase.PRECOPY && round.pagesDirtied() != RoundStats.UNKNOWN) {
                last = round;
            }
        }
        if (last == null || last.dirtyRateBytesPerSecond() <= highest) {
            return "";
        }
        double sendable = highest * (last.durationNanos() / 1e9) / pageSizeBytes;
        if (last.pagesDirtied() - sendable <= CHANCE * StrictMath.sqrt(last.pagesDirtied())) {
            return "";
        }
        return "Dirtied " + Quantity.formatBytesPerSecond(last.dirtyRateBytesPerSecond()) + ", sent at most "
                + Quantity.formatBytesPerSecond(highest);
    }
}
