package org.migworkbench.engine.pages.postcopy;

import org.migworkbench.engine.guest.PageBitmap;

/** The pages that a guest's destination doesn't have yet, counted. */
final class MissingPages {

    private final PageBitmap pages;
    private int count;

    MissingPages(PageBitmap pages) {
        this.pages = new PageBitmap(pages.pageCount());
        this.pages.addAll(pages);
        this.count = pages.count();
    }

    PageBitmap pages() {
        return pages;
    }

    /** Makes a set the same. */
    void copyTo(PageBitmap out) {
        out.clearAll();
        out.addAll(pages);
    }

    int count() {
        return count;
    }

    boolean contains(int page) {
        return pages.get(page);
    }

    void remove(int page) {
        if (pages.get(page)) {
            pages.clear(page);
            count--;
        }
    }
}
