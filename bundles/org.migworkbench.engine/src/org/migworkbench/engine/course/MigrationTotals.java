package org.migworkbench.engine.course;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.LiveRounds;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.ServiceQuality;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.quantities.Quantity;

/** Sums of one migration and the judgement on it. */
public final class MigrationTotals {

    private final MigrationSpec spec;
    private final int pageSizeBytes;
    private final List<RoundStats> rounds = new ArrayList<>();
    private boolean begun;
    private long startNanos;
    private long bytesSent;
    private long pagesSent;
    private long pagesResent;
    private long zeroPages;

    /**
     * Sums of nothing yet.
     *
     * @param spec          the migration
     * @param pageSizeBytes page size in bytes
     */
    public MigrationTotals(MigrationSpec spec, int pageSizeBytes) {
        this.spec = spec;
        this.startNanos = spec.startNanos();
        this.pageSizeBytes = pageSizeBytes;
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

    /**
     * When it started or, before, when it is to start.
     *
     * @return virtual time in nanoseconds
     */
    public long startNanos() {
        return startNanos;
    }

    /** A round ended. */
    void roundEnded(RoundStats stats) {
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

    /**
     * Pages sent that had been sent before.
     *
     * @return the count
     */
    public long pagesResent() {
        return pagesResent;
    }

    /**
     * Pages sent as a zero mark.
     *
     * @return the count
     */
    public long zeroPages() {
        return zeroPages;
    }

    /** How many rounds have ended. */
    int rounds() {
        return rounds.size();
    }

    /**
     * The result.
     *
     * @param ending   how it ended
     * @param nowNanos virtual time in nanoseconds
     * @param toll     what the migration took from its guest
     * @return the result
     */
    public MigrationResult result(Ending ending, long nowNanos, GuestToll toll) {
        String outpaced = ending.kind() == EndKind.GOAL_REACHED ? "" : outpaced();
        String reason = ending.reason();
        String full = outpaced.isEmpty() ? reason : reason.isEmpty() ? outpaced + "." : outpaced + ". " + reason;
        long start = begun ? startNanos : nowNanos;
        return MigrationResult.of(spec.vm(), spec.policy()).outcome(ending.outcome()).endKind(ending.kind())
                .reason(full).startNanos(start).totalNanos(nowNanos - start).downtimeNanos(toll.downtimeNanos())
                .bytesSent(bytesSent).pagesSent(pagesSent).pagesResent(pagesResent).zeroPages(zeroPages)
                .guestSlowdown(slowdown(toll.quality())).quality(toll.quality()).postcopy(toll.postcopy())
                .protection(toll.protection()).rounds(rounds).build();
    }

    private static double slowdown(ServiceQuality quality) {
        return Math.min(1, quality.throttling() + quality.writeFaults() + quality.pageRequests() + quality.encoding()
                + quality.network() + quality.disk());
    }

    /** How the guest was faster than the network, empty if it wasn't. */
    private String outpaced() {
        return LiveRounds.outpaced(rounds, pageSizeBytes)
                .map(pace -> "Dirtied " + Quantity.formatBytesPerSecond(pace.dirtiedBytesPerSecond())
                        + ", sent at most " + Quantity.formatBytesPerSecond(pace.sentBytesPerSecond()))
                .orElse("");
    }
}
