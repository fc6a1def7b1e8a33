package org.migworkbench.engine.testkit;

import java.util.BitSet;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.PageClass;

/** Pages and a migration whose state a test sets bit by bit, for tests of single strategies. */
public final class HandMadeView implements PageView, RoundView, RunView {

    private static final long UNSET = -1;

    /** Pages that are to be sent; all at first. */
    public final BitSet candidates = new BitSet();
    /** Pages that were written again. */
    public final BitSet rewritten = new BitSet();
    /** Pages without a frame. */
    public final BitSet unmapped = new BitSet();
    /** Pages that are zero. */
    public final BitSet zeros = new BitSet();
    /** Whether the guest stands still. */
    public boolean finalRound;
    /** Whether the guest runs at the destination. */
    public boolean postcopy;
    /** Virtual time in nanoseconds. */
    public long nowNanos;
    /** Bytes sent so far; as many as the pages need unless it is set. */
    public long totalBytesSent = UNSET;
    /** Pages sent so far. */
    public long totalPagesSent;
    /** Whether the bandwidth can rise no more. */
    public boolean atMaximum;
    /** Rounds that have ended. */
    public int rounds;

    private final int pageCount;

    /**
     * All pages are candidates.
     *
     * @param pageCount pages of the guest
     */
    public HandMadeView(int pageCount) {
        this.pageCount = pageCount;
        candidates.set(0, pageCount);
    }

    /**
     * A live round of one second.
     *
     * @param number  its number from 1
     * @param sent    pages sent
     * @param skipped pages skipped
     * @return the round, its dirty pages not known
     */
    public static RoundStats round(int number, long sent, long skipped) {
        return RoundStats.of("vm", number, Phase.PRECOPY).durationNanos(1_000_000_000).pagesSent(sent)
                .bytesSent(sent * 4104).pagesDirtied(RoundStats.UNKNOWN).pagesSkipped(skipped)
                .remainingBytes(RoundStats.UNKNOWN).build();
    }

    @Override
    public int pageCount() {
        return pageCount;
    }

    @Override
    public boolean isCandidate(int page) {
        return candidates.get(page);
    }

    @Override
    public long candidateWord(int wordIndex) {
        long word = 0;
        for (int i = 0; i < 64; i++) {
            word |= candidates.get(64 * wordIndex + i) ? 1L << i : 0;
        }
        return word;
    }

    @Override
    public boolean isRewritten(int page) {
        return rewritten.get(page);
    }

    @Override
    public boolean isMapped(int page) {
        return !unmapped.get(page);
    }

    @Override
    public boolean isZero(int page) {
        return zeros.get(page);
    }

    @Override
    public long version(int page) {
        return 0;
    }

    @Override
    public int changedWords(int page, long fromVersion, long toVersion, long[] words) {
        return 0;
    }

    @Override
    public PageClass pageClass(int page) {
        return PageClass.ANONYMOUS;
    }

    @Override
    public long remainingPages() {
        return candidates.cardinality();
    }

    @Override
    public boolean isFinalRound() {
        return finalRound;
    }

    @Override
    public int round() {
        return rounds;
    }

    @Override
    public Phase phase() {
        return postcopy ? Phase.POSTCOPY : finalRound ? Phase.STOP_AND_COPY : Phase.PRECOPY;
    }

    @Override
    public int candidatePages() {
        return candidates.cardinality();
    }

    @Override
    public long nowNanos() {
        return nowNanos;
    }

    @Override
    public long startNanos() {
        return 0;
    }

    @Override
    public int pageSizeBytes() {
        return 4096;
    }

    @Override
    public int rounds() {
        return rounds;
    }

    @Override
    public long totalPagesSent() {
        return totalPagesSent;
    }

    @Override
    public long totalBytesSent() {
        return totalBytesSent == UNSET ? totalPagesSent * 4104 : totalBytesSent;
    }

    @Override
    public boolean isBandwidthAtMaximum() {
        return atMaximum;
    }

    @Override
    public double bandwidthLimitBytesPerSecond() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public double pathBytesPerSecond() {
        return ScenarioBuilder.GIGABIT;
    }

    @Override
    public long downtimeLimitNanos() {
        return 0;
    }
}
