package org.migworkbench.engine.policies.encoding;

/**
 * A cache of old pages that gives up the page unused for longest. Of a page only its version is kept. Takes 24 bytes a
 * page, whatever the size of the guest.
 */
final class LruPageCache {

    /** A page wasn't in the cache. */
    static final long ABSENT = -1;

    private static final int NONE = -1;
    private static final int SPREAD = 0x9E3779B1;

    private final int[] pages;
    private final long[] versions;
    private final int[] older;
    private final int[] newer;
    private final int[] heads;
    private final int[] chain;
    private final int shift;
    private int used;
    private int newest = NONE;
    private int oldest = NONE;

    /**
     * @param capacity most pages, at least 1
     */
    LruPageCache(int capacity) {
        pages = new int[capacity];
        versions = new long[capacity];
        older = new int[capacity];
        newer = new int[capacity];
        chain = new int[capacity];
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(capacity));
        heads = new int[1 << bits];
        java.util.Arrays.fill(heads, NONE);
        shift = Integer.SIZE - bits;
    }

    /** Puts a version of a page in and returns the one that was there, {@link #ABSENT} if none was. */
    long exchange(int page, long version) {
        int slot = heads[bucket(page)];
        while (slot != NONE && pages[slot] != page) {
            slot = chain[slot];
        }
        long before = ABSENT;
        if (slot == NONE) {
            slot = used < pages.length ? used++ : dropOldest();
            pages[slot] = page;
            chain[slot] = heads[bucket(page)];
            heads[bucket(page)] = slot;
        } else {
            before = versions[slot];
            unlink(slot);
        }
        versions[slot] = version;
        makeNewest(slot);
        return before;
    }

    private int bucket(int page) {
        return page * SPREAD >>> shift;
    }

    private int dropOldest() {
        int slot = oldest;
        unlink(slot);
        int bucket = bucket(pages[slot]);
        if (heads[bucket] == slot) {
            heads[bucket] = chain[slot];
        } else {
            int before = heads[bucket];
            while (chain[before] != slot) {
                before = chain[before];
            }
            chain[before] = chain[slot];
        }
        return slot;
    }

    private void unlink(int slot) {
        if (newer[slot] == NONE) {
            newest = older[slot];
        } else {
            older[newer[slot]] = older[slot];
        }
        if (older[slot] == NONE) {
            oldest = newer[slot];
        } else {
            newer[older[slot]] = newer[slot];
        }
    }

    private void makeNewest(int slot) {
        older[slot] = newest;
        newer[slot] = NONE;
        if (newest == NONE) {
            oldest = slot;
        } else {
            newer[newest] = slot;
        }
        newest = slot;
    }
}
