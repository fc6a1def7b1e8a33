package org.migworkbench.engine.internal;

import org.migworkbench.engine.guest.DirtyLog;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.policy.PageView;

/** A guest's pages as its migration's strategies see them. */
final class GuestView implements PageView {

    private final PageBitmap candidates;
    private final PageBitmap zeroPages;
    private final DirtyLog log;
    private long batchGuestNanos;
    private boolean finalRound;

    GuestView(PageBitmap candidates, PageBitmap zeroPages, DirtyLog log) {
        this.candidates = candidates;
        this.zeroPages = zeroPages;
        this.log = log;
    }

    void beginBatch(long guestNanos) {
        batchGuestNanos = guestNanos;
    }

    void setFinalRound() {
        finalRound = true;
    }

    @Override
    public int pageCount() {
        return candidates.pageCount();
    }

    @Override
    public boolean isCandidate(int page) {
        return candidates.get(page);
    }

    @Override
    public long candidateWord(int wordIndex) {
        return candidates.words()[wordIndex];
    }

    @Override
    public boolean isRewritten(int page) {
        return log.peek(page, batchGuestNanos);
    }

    @Override
    public boolean isMapped(int page) {
        return true;
    }

    @Override
    public boolean isZero(int page) {
        return zeroPages.get(page);
    }

    @Override
    public boolean isFinalRound() {
        return finalRound;
    }
}
