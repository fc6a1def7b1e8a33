package org.migworkbench.analysis.pagemap;

/**
 * The pages of a map that are looked at.
 *
 * @param from      the first page
 * @param to        behind the last page
 * @param pageCount pages of the guest
 */
public record MapRange(int from, int to, int pageCount) {

    /** Fewer pages than these are not worth a picture. */
    private static final int LEAST = 16;

    /** Checks that there is something to look at. */
    public MapRange {
        if (from < 0 || to <= from || to > pageCount) {
            throw new IllegalArgumentException("Pages " + from + " to " + to + " of " + pageCount);
        }
    }

    /**
     * All pages.
     *
     * @param pageCount pages of the guest, 1 or more
     * @return the range
     */
    public static MapRange whole(int pageCount) {
        return new MapRange(0, pageCount, pageCount);
    }

    /**
     * Whether all pages are looked at.
     *
     * @return true if there is nothing beside
     */
    public boolean isWhole() {
        return from == 0 && to == pageCount;
    }

    /**
     * The pages between two, at least some and none beside the guest's.
     *
     * @param one   a page
     * @param other another one, before or behind it
     * @return the range
     */
    public MapRange between(int one, int other) {
        int first = Math.min(one, other);
        return around(first, Math.abs(one - other) + 1L);
    }

    /**
     * More or fewer pages, with a page staying about where it is.
     *
     * @param page   the page
     * @param factor how many times as many pages, above 0
     * @return the range
     */
    public MapRange scaled(int page, double factor) {
        long length = Math.max(1, Math.round((to - from) * factor));
        double share = (double) (page - from) / (to - from);
        return around(Math.round(page - share * length), length);
    }

    private MapRange around(long first, long length) {
        long pages = Math.min(pageCount, Math.max(Math.min(LEAST, pageCount), length));
        long begin = Math.max(0, Math.min(pageCount - pages, first));
        return new MapRange((int) begin, (int) (begin + pages), pageCount);
    }
}
