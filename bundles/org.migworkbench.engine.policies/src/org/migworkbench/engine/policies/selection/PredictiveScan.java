package org.migworkbench.engine.policies.selection;

import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.result.Phase;

/**
 * Goes over all pages once a round, in Xen's scattered order, and passes over a candidate that is expected to be written
 * again soon. What is passed over stays a candidate. When nothing else is left, the round is over; one that would send
 * nothing at all sends one batch of deferred pages, each time others, so that time passes and stop conditions have a
 * round to judge. While the guest stands still and in post-copy nothing is deferred.
 *
 * <p>
 * The writes are learnt from the log: from readings within a round, at a period after its begin, twice, four times... the
 * period, which leave the log as it is, and from one when the round is over, just before the engine cleans the log. If a
 * stop condition cuts a round short, the candidates of the next one tell instead, but for those that were left: of them
 * it isn't known whether they were written.
 *
 * <p>
 * Memory: the 8 bytes a page of the {@link WriteHistory}, 2 bits for what is left and what is written in a round, and
 * 12 bits for 64 pages.
 */
public final class PredictiveScan implements PageSelection {

    private static final long NEVER = Long.MAX_VALUE;
    private static final long NOT_STARTED = -1;

    private final int pageCount;
    private final int batchPages;
    private final DeferralRule rule;
    private final boolean skipsRewritten;
    private final long scanNanos;
    private final ScatteredCandidates order;
    private final WrappingScan everything;
    private WriteHistory history;
    private PageBitmap left;
    private boolean live;
    private boolean begun;
    private boolean observed;
    private long startNanos = NOT_STARTED;
    private long beginNanos;
    private long nextScanNanos;
    private double passTicks;
    private long sentBefore;
    private int candidates;
    private int sent;
    private int skipped;
    private int forcedPosition;

    /**
     * Creates the scan.
     *
     * @param pageCount      pages of the guest, at least 1
     * @param batchPages     pages of a batch, at least 1
     * @param rule           says which pages wait
     * @param skipsRewritten whether a candidate that has been written in this round is passed over too, as Xen does it
     * @param scanNanos      time from the begin of a round to the first reading of the log within it in nanoseconds; 0 =
     *                       only when the round is over
     */
    public PredictiveScan(int pageCount, int batchPages, DeferralRule rule, boolean skipsRewritten, long scanNanos) {
        this.pageCount = pageCount;
        this.batchPages = batchPages;
        this.rule = rule;
        this.skipsRewritten = skipsRewritten;
        this.scanNanos = scanNanos;
        this.order = new ScatteredCandidates(pageCount);
        this.everything = new WrappingScan(pageCount);
    }

    @Override
    public boolean putsPagesOff() {
        return true;
    }

    @Override
    public void start() {
        history = new WriteHistory(pageCount);
        left = new PageBitmap(pageCount);
    }

    @Override
    public void beginRound(RoundView round) {
        live = round.phase() == Phase.PRECOPY;
        begun = false;
        beginNanos = round.nowNanos();
        candidates = round.candidatePages();
        nextScanNanos = scanNanos == 0 ? NEVER : beginNanos + scanNanos;
        sentBefore += sent;
        sent = 0;
        skipped = 0;
        order.beginRound(live);
    }

    @Override
    public int select(PageView pages, int budget, int[] outPages) {
        int wanted = Math.min(budget, batchPages);
        if (!live || pages.isFinalRound()) {
            return everything.select(pages, wanted, outPages);
        }
        if (!begun) {
            begun = true;
            begin(pages);
        }
        long now = pages.nowNanos();
        if (now >= nextScanNanos) {
            learn(pages, now);
            while (nextScanNanos <= now) {
                long passed = nextScanNanos - beginNanos;
                nextScanNanos = passed >= NEVER - nextScanNanos ? NEVER : nextScanNanos + passed;
            }
        }
        int count = scan(pages, wanted, outPages);
        if (count == 0 && sent == 0 && skipped > 0) {
            count = force(pages, wanted, outPages);
        }
        if (count == 0) {
            learn(pages, now);
            observed = true;
        }
        sent += count;
        left.removeAll(outPages, count);
        return count;
    }

    /** Takes in what the round before has shown. */
    private void begin(PageView pages) {
        if (startNanos == NOT_STARTED) {
            startNanos = beginNanos;
        } else {
            for (int word = 0; !observed && word < left.words().length; word++) {
                history.written(word, pages.candidateWord(word) & ~left.words()[word], tick(beginNanos));
            }
            history.roundEnded(tick(beginNanos));
            rule.beginRound(history);
            passTicks = sentBefore == 0 ? 0
                    : (double) candidates * (beginNanos - startNanos) / sentBefore / WriteHistory.TICK_NANOS;
        }
        observed = false;
        for (int word = 0; word < left.words().length; word++) {
            left.words()[word] = pages.candidateWord(word);
        }
    }

    private void learn(PageView pages, long now) {
        for (int word = 0; word < left.words().length; word++) {
            long written = pages.rewrittenWord(word);
            if (written != 0) {
                history.written(word, written, tick(now));
            }
        }
    }

    private int scan(PageView pages, int wanted, int[] outPages) {
        double tick = (pages.nowNanos() - startNanos) / (double) WriteHistory.TICK_NANOS;
        int count = 0;
        int found = wanted;
        while (count < wanted && found == wanted) {
            found = order.next(pages, count, wanted, outPages);
            count = keep(pages, tick, count, found, outPages);
        }
        return count;
    }

    /** Keeps those of the found candidates that go now; returns where they end. */
    private int keep(PageView pages, double tick, int from, int to, int[] found) {
        int count = from;
        for (int i = from; i < to; i++) {
            int page = found[i];
            if (skipsRewritten && pages.isRewritten(page) || rule.defers(history, page, tick, passTicks)) {
                skipped++;
            } else if (pages.isMapped(page)) {
                found[count++] = page;
            }
        }
        return count;
    }

    /** A batch of what was passed over, beginning where the last such batch ended. */
    private int force(PageView pages, int wanted, int[] outPages) {
        int count = 0;
        int next = forcedPosition;
        for (int i = 0; i < pageCount && count < wanted; i++) {
            int page = order.page(next);
            next = next + 1 == pageCount ? 0 : next + 1;
            if (pages.isCandidate(page) && pages.isMapped(page) && !(skipsRewritten && pages.isRewritten(page))) {
                outPages[count++] = page;
            }
        }
        forcedPosition = next;
        skipped -= count;
        return count;
    }

    @Override
    public int skippedPages() {
        return skipped;
    }

    private long tick(long nanos) {
        return (nanos - startNanos) / WriteHistory.TICK_NANOS;
    }
}
