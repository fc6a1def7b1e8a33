package org.migworkbench.engine.testkit;

import java.util.BitSet;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;

/** Notes pages that aren't candidates, pages that come twice in a round and batches beyond their budget. */
final class SelectionWatch implements PageSelection {

    private final PageSelection inner;
    private final WatchedPolicies watch;
    private final BitSet inRound = new BitSet();

    SelectionWatch(PageSelection inner, WatchedPolicies watch) {
        this.inner = inner;
        this.watch = watch;
    }

    @Override
    public void start() {
        inner.start();
    }

    @Override
    public long measureNanos() {
        return inner.measureNanos();
    }

    @Override
    public long sampleNanos() {
        return inner.sampleNanos();
    }

    @Override
    public void sampled(long[] written) {
        inner.sampled(written);
    }

    @Override
    public void explore(PageView pages, long[] notNeeded) {
        inner.explore(pages, notNeeded);
    }

    @Override
    public void beginRound(RoundView round) {
        inRound.clear();
        inner.beginRound(round);
    }

    @Override
    public int select(PageView view, int budget, int[] outPages) {
        int chosen = inner.select(view, budget, outPages);
        watch.check(chosen >= 0 && chosen <= budget, "pages of a batch", chosen, budget);
        for (int i = 0; i < Math.min(chosen, budget); i++) {
            int page = outPages[i];
            watch.check(page >= 0 && page < view.pageCount() && view.isCandidate(page), "a page that isn't dirty", page,
                    view.pageCount());
            watch.check(page < 0 || !inRound.get(page), "a page twice in a round", page, 1);
            inRound.set(Math.max(0, page));
        }
        return chosen;
    }

    @Override
    public void pageRequested(int page) {
        inRound.set(page);
        inner.pageRequested(page);
    }

    @Override
    public int skippedPages() {
        return inner.skippedPages();
    }
}
