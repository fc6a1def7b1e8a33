package org.migworkbench.engine.pages;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.ServiceQuality;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.quantities.Quantity;

/** Sums of one migration and the judgement on it. */
public final class MigrationTotals {

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
        this(spec, pageSizeBytes, new PageBitmap(pageCount));
    }

    /**
     * Sums of a migration of which no single page is known.
     *
     * @param spec          the migration
     * @param pageSizeBytes page size in bytes
     */
    public MigrationTotals(MigrationSpec spec, int pageSizeBytes) {
        this(spec, pageSizeBytes, null);
    }

    private MigrationTotals(MigrationSpec spec, int pageSizeBytes, PageBitmap everSent) {
        this.spec = spec;
        this.startNanos = spec.startNanos();
        this.pageSizeBytes = pageSizeBytes;
        this.everSent = everSent;
    }

    /**
     * Pages were sent.
     *
     * @param pages  how many
     * @param resent how many of them had been sent before
     * @param bytes  bytes on the wire
     * @param zeros  how many went as a zero mark
     */
    public void sent(long pages, long resent, long bytes, long zeros) {
        pagesSent += pages;
        pagesResent += resent;
        bytesSent += bytes;
        zeroPages += zeros;
    }

    /**
     * The migration starts.
     *
     * @param nowNanos virtual time in nanoseconds
     */
    public void begin(long nowNanos) {
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

    /**
     * A round ended.
     *
     * @param stats the round
     */
    public void roundEnded(RoundStats stats) {
        rounds.add(stats);
    }

    /**
     * Bytes on the wire.
     *
     * @return the count
     */
    public long bytesSent() {
        return bytesSent;
    }

    /**
     * Pages sent, each time counted.
     *
     * @return the count
     */
    public long pagesSent() {
        return pagesSent;
    }

    /** Pages sent that had been sent before. */
    long pagesResent() {
        return pagesResent;
    }

    /** Pages sent as a zero mark. */
    long zeroPages() {
        return zeroPages;
    }

    /**
     * Rounds that ended.
     *
     * @return the count
     */
    public int rounds() {
        return rounds.size();
    }

    /**
     * The result.
     *
     * @param outcome       how it ended
     * @param reason        why
     * @param goalReached   whether the policy itself found that it had converged
     * @param nowNanos      virtual time in nanoseconds
     * @param downtimeNanos how long the guest stood still, in nanoseconds
     * @param quality       what was taken from the guest
     * @param postcopy      the post-copy phase
     * @param protection    the protection against failures
     * @param lost          whether the guest was lost
     * @return the result
     */
    public MigrationResult result(Outcome outcome, String reason, boolean goalReached, long nowNanos,
            long downtimeNanos, ServiceQuality quality, PostcopyStats postcopy, ProtectionStats protection,
            boolean lost) {
        String outpaced = goalReached ? "" : outpaced();
        boolean converged = outpaced.isEmpty() && outcome != Outcome.NOT_CONVERGED;
        String full = outpaced.isEmpty() ? reason : reason.isEmpty() ? outpaced + "." : outpaced + ". " + reason;
        long start = begun ? startNanos : nowNanos;
        return MigrationResult.of(spec.vm(), spec.policy()).outcome(outcome).reason(full).converged(converged)
                .startNanos(start)
                .totalNanos(nowNanos - start).downtimeNanos(downtimeNanos).bytesSent(bytesSent).pagesSent(pagesSent)
                .pagesResent(pagesResent).zeroPages(zeroPages).guestSlowdown(slowdown(quality)).quality(quality)
                .postcopy(postcopy).protection(protection).lostVm(lost).rounds(rounds).build();
    }

    private static double slowdown(ServiceQuality quality) {
        return Math.min(1, quality.throttling() + quality.writeFaults() + quality.pageRequests() + quality.encoding()
                + quality.network() + quality.disk());
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
            highest = Math.max(highest, round.traffic().bandwidthBytesPerSecond());
            if (round.phase() == Phase.PRECOPY && round.isLogRead()) {
                last = round;
            }
        }
        if (last == null || last.guest().dirtyRateBytesPerSecond() <= highest) {
            return "";
        }
        double sendable = highest * (last.durationNanos() / 1e9) / pageSizeBytes;
        if (last.guest().pagesDirtied() - sendable <= CHANCE * StrictMath.sqrt(last.guest().pagesDirtied())) {
            return "";
        }
        return "Dirtied " + Quantity.formatBytesPerSecond(last.guest().dirtyRateBytesPerSecond()) + ", sent at most "
                + Quantity.formatBytesPerSecond(highest);
    }
}
