package org.migworkbench.core.pagemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.migworkbench.analysis.pagemap.PageKind;
import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.run.RunObserver;

/** The same as a map, page by page with plain arrays: what every page is at the end of each round. */
final class PlainPageMap implements MemoryWitness, RunObserver {

    private final int pages;
    private final boolean[] candidate;
    private final boolean[] sent;
    private final boolean[] written;
    private final boolean[] zeroMark;
    private final boolean[] zero;
    private final boolean[] faulted;
    private final boolean[] unused;
    private final boolean[] skipped;
    private final boolean[] deferred;
    private final boolean[] sentNow;
    private final boolean[] againNow;
    private boolean begun;
    private boolean newRound;
    private final List<PageKind[]> rounds = new ArrayList<>();

    PlainPageMap(int pages) {
        this.pages = pages;
        candidate = new boolean[pages];
        Arrays.fill(candidate, true);
        sent = new boolean[pages];
        written = new boolean[pages];
        zeroMark = new boolean[pages];
        zero = new boolean[pages];
        faulted = new boolean[pages];
        unused = new boolean[pages];
        skipped = new boolean[pages];
        deferred = new boolean[pages];
        sentNow = new boolean[pages];
        againNow = new boolean[pages];
    }

    List<PageKind[]> rounds() {
        return rounds;
    }

    @Override
    public void encoded(String vm, int[] batch, int count, PageView view, WireCost cost) {
        begun = true;
        for (int i = 0; i < count; i++) {
            zeroMark[batch[i]] = cost.zeroPages > 0 && view.isZero(batch[i]);
        }
    }

    @Override
    public void arrived(String vm, int[] batch, int from, int count, Guest guest) {
        if (newRound) {
            newRound = false;
            Arrays.fill(sentNow, false);
            Arrays.fill(againNow, false);
        }
        for (int i = from; i < from + count; i++) {
            int page = batch[i];
            againNow[page] |= sent[page];
            sentNow[page] = true;
            sent[page] = true;
            zero[page] = zeroMark[page];
            candidate[page] = false;
            skipped[page] = false;
            deferred[page] = false;
        }
    }

    @Override
    public void faulted(String vm, int page) {
        faulted[page] = true;
    }

    @Override
    public void notNeeded(String vm, PageBitmap left, Guest source) {
        for (int page = 0; page < pages; page++) {
            unused[page] = left.get(page);
            candidate[page] = !left.get(page);
        }
    }

    @Override
    public void logRead(String vm, PageBitmap left, PageBitmap news, PageSelection selection, Guest source) {
        for (int page = 0; page < pages; page++) {
            written[page] |= news.get(page);
            candidate[page] = !begun || left.get(page) || news.get(page);
            skipped[page] = begun && selection.skippedPages() > 0 && left.get(page) && news.get(page);
            deferred[page] = begun && selection.putsPagesOff() && left.get(page) && !news.get(page);
        }
    }

    @Override
    public void on(SimEvent event) {
        if (event instanceof RoundEnded) {
            PageKind[] kinds = new PageKind[pages];
            if (newRound) {
                Arrays.fill(sentNow, false);
                Arrays.fill(againNow, false);
            }
            Arrays.setAll(kinds, this::kind);
            rounds.add(kinds);
            newRound = true;
        }
    }

    private PageKind kind(int page) {
        return faulted[page] ? PageKind.FAULTED
                : unused[page] && !sent[page] && !candidate[page] ? PageKind.UNUSED
                        : skipped[page] ? PageKind.SKIPPED
                                : deferred[page] ? PageKind.DEFERRED : plainKind(page);
    }

    private PageKind plainKind(int page) {
        if (candidate[page]) {
            return sent[page] ? PageKind.DIRTY : PageKind.WAITING;
        }
        if (againNow[page]) {
            return PageKind.AGAIN;
        }
        return zero[page] ? PageKind.ZERO
                : sentNow[page] ? PageKind.SENT : written[page] ? PageKind.IN_PLACE : PageKind.NEVER_WRITTEN;
    }
}
