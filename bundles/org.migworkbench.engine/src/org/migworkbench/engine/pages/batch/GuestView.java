package org.migworkbench.engine.pages.batch;

import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.guest.PageClasses;
import org.migworkbench.engine.guest.PageContents;
import org.migworkbench.engine.guest.WriteLog;
import org.migworkbench.engine.guest.ZeroPages;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.spec.PageClass;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.workload.Workload;

/** A guest's pages as its migration's strategies see them. */
public final class GuestView implements PageView {

    private final VmSpec vm;
    private final Workload workload;
    private final PageBitmap candidates;
    private final PageBitmap zeroPages;
    private final boolean anyZero;
    private final PageContents contents;
    private final Guest guest;
    private final WriteLog log;
    private PageClasses classes;
    private boolean finalRound;

    GuestView(VmSpec vm, Workload workload, PageBitmap candidates, PageContents contents, Guest guest) {
        this.vm = vm;
        this.workload = workload;
        this.candidates = candidates;
        this.zeroPages = ZeroPages.isPossible(vm) ? ZeroPages.of(vm, workload, guest.log()::checkCancelled) : null;
        this.anyZero = zeroPages != null && zeroPages.count() > 0;
        this.contents = contents;
        this.guest = guest;
        this.log = guest.log();
    }

    /** The round that begins now is the last one. */
    public void setFinalRound() {
        finalRound = true;
    }

    @Override
    public int pageCount() {
        return candidates.pageCount();
    }

    @Override
    public long nowNanos() {
        return guest.nowNanos();
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
        return log.isRewritten(page);
    }

    @Override
    public int keepUnwritten(int[] pages, int from, int to) {
        return log.keepUnwritten(pages, from, to);
    }

    @Override
    public long rewrittenWord(int wordIndex) {
        return log.rewrittenWord(wordIndex);
    }

    @Override
    public boolean isMapped(int page) {
        return true;
    }

    @Override
    public boolean isZero(int page) {
        return anyZero && zeroPages.get(page);
    }

    @Override
    public long version(int page) {
        return guest.version(page);
    }

    @Override
    public int changedWords(int page, long fromVersion, long toVersion, long[] words) {
        return contents.changedWords(page, fromVersion, toVersion, words);
    }

    @Override
    public PageClass pageClass(int page) {
        if (classes == null) {
            classes = new PageClasses(vm, workload);
        }
        return classes.of(page);
    }

    @Override
    public boolean isFinalRound() {
        return finalRound;
    }
}
