package org.migworkbench.engine.policies.encoding;

/**
 * XBZRLE's cache of old pages: a page has one possible slot, its number modulo the number of slots. A page that was used
 * in this pass or the one before isn't replaced by another. Of a page only its version is kept here. Takes 16 bytes a
 * slot, 256 KiB for QEMU's default of 64 MiB of pages, whatever the size of the guest.
 */
final class AgeingPageCache {

    /** A page isn't in the cache. */
    static final int ABSENT = -1;

    /** QEMU, page_cache.c, CACHED_PAGE_LIFETIME: passes for which a page is safe from being replaced. */
    private static final int LIFETIME = 2;

    private final boolean ageing;
    private final int[] pageAndOne;
    private final int[] ages;
    private final long[] versions;

    /**
     * @param slots  number of slots, a power of two
     * @param ageing whether fresh pages are kept; else the last one replaces what is there
     */
    AgeingPageCache(int slots, boolean ageing) {
        this.ageing = ageing;
        this.pageAndOne = new int[slots];
        this.ages = new int[slots];
        this.versions = new long[slots];
    }

    int slots() {
        return pageAndOne.length;
    }

    /** The slot of a page, which becomes fresh; {@link #ABSENT} if the page isn't there. */
    int find(int page, int generation) {
        int slot = page & pageAndOne.length - 1;
        if (pageAndOne[slot] != page + 1) {
            return ABSENT;
        }
        ages[slot] = generation;
        return slot;
    }

    /** Puts a page in its slot, unless another one is there that is fresh. */
    void insert(int page, long version, int generation) {
        int slot = page & pageAndOne.length - 1;
        boolean occupied = pageAndOne[slot] != 0 && pageAndOne[slot] != page + 1;
        if (occupied && ageing && ages[slot] + LIFETIME > generation) {
            return;
        }
        pageAndOne[slot] = page + 1;
        ages[slot] = generation;
        versions[slot] = version;
    }

    long version(int slot) {
        return versions[slot];
    }

    void update(int slot, long version) {
        versions[slot] = version;
    }
}
