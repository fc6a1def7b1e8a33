package org.migworkbench.engine.policies.selection;

import java.util.Set;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.spec.PageClass;

/**
 * The memory exploration of ME2 (CLUSTER 2012) over another scan: at the start of the first round the guest's system is
 * asked which pages it uses, and free ones aren't sent. One that is written later comes back through the log of written
 * pages, by the argument of QEMU's free page hints.
 */
public final class ExploredMemory implements PageSelection {

    private final PageSelection scan;
    private final boolean dropsCache;

    /**
     * Creates the selection.
     *
     * @param scan       the order of the useful pages
     * @param dropsCache whether clean page cache isn't sent either
     */
    public ExploredMemory(PageSelection scan, boolean dropsCache) {
        this.scan = scan;
        this.dropsCache = dropsCache;
    }

    @Override
    public Set<PageClass> leavesOut() {
        return dropsCache ? Set.of(PageClass.FREE, PageClass.CACHE) : Set.of(PageClass.FREE);
    }

    @Override
    public boolean putsPagesOff() {
        return scan.putsPagesOff();
    }

    @Override
    public void start() {
        scan.start();
    }

    @Override
    public void explore(PageView pages, long[] notNeeded) {
        scan.explore(pages, notNeeded);
        for (int page = 0; page < pages.pageCount(); page++) {
            PageClass use = pages.pageClass(page);
            if (use == PageClass.FREE || dropsCache && use == PageClass.CACHE) {
                notNeeded[page >> 6] |= 1L << page;
            }
        }
    }

    @Override
    public long measureNanos() {
        return scan.measureNanos();
    }

    @Override
    public long sampleNanos() {
        return scan.sampleNanos();
    }

    @Override
    public void sampled(long[] written) {
        scan.sampled(written);
    }

    @Override
    public void beginRound(RoundView round) {
        scan.beginRound(round);
    }

    @Override
    public int select(PageView pages, int budget, int[] outPages) {
        return scan.select(pages, budget, outPages);
    }

    @Override
    public void pageRequested(int page) {
        scan.pageRequested(page);
    }

    @Override
    public int skippedPages() {
        return scan.skippedPages();
    }
}
