package org.migworkbench.engine.policies.selection;

import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.spec.PageClass;

/** A guest's pages with fewer candidates. */
final class DuePages implements PageView {

    private final PageBitmap due;
    private PageView pages;

    /**
     * @param due the pages that may be candidates
     */
    DuePages(PageBitmap due) {
        this.due = due;
    }

    /** The same over the pages as they are now. */
    DuePages over(PageView view) {
        pages = view;
        return this;
    }

    @Override
    public boolean isCandidate(int page) {
        return due.get(page) && pages.isCandidate(page);
    }

    @Override
    public long candidateWord(int wordIndex) {
        return due.words()[wordIndex] & pages.candidateWord(wordIndex);
    }

    @Override
    public int pageCount() {
        return pages.pageCount();
    }

    @Override
    public long nowNanos() {
        return pages.nowNanos();
    }

    @Override
    public long rewrittenWord(int wordIndex) {
        return pages.rewrittenWord(wordIndex);
    }

    @Override
    public boolean isRewritten(int page) {
        return pages.isRewritten(page);
    }

    @Override
    public boolean isMapped(int page) {
        return pages.isMapped(page);
    }

    @Override
    public boolean isZero(int page) {
        return pages.isZero(page);
    }

    @Override
    public long version(int page) {
        return pages.version(page);
    }

    @Override
    public int changedWords(int page, long fromVersion, long toVersion, long[] words) {
        return pages.changedWords(page, fromVersion, toVersion, words);
    }

    @Override
    public PageClass pageClass(int page) {
        return pages.pageClass(page);
    }

    @Override
    public boolean isFinalRound() {
        return pages.isFinalRound();
    }
}
