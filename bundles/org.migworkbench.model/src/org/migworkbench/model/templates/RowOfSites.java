package org.migworkbench.model.templates;

import org.migworkbench.model.Site;

/** Equal sites side by side. */
final class RowOfSites {

    private static final int GAP = 80;

    private final Fleet fleet;
    private final int hosts;
    private final int left;
    private final int top;
    private int made;

    /**
     * @param fleet makes the sites
     * @param hosts the most hosts in each; 0 for switches
     * @param left the left edge of the first, in pixels at 100 % zoom
     * @param top the upper edge of all
     */
    RowOfSites(Fleet fleet, int hosts, int left, int top) {
        this.fleet = fleet;
        this.hosts = hosts;
        this.left = left;
        this.top = top;
    }

    /** The width of a row of a number of sites. */
    static int width(Fleet fleet, int hosts, int count) {
        return count * (fleet.width(hosts) + GAP) - GAP;
    }

    /** Adds the next site; it may have fewer hosts than others. */
    Site add(String name, int hostCount) {
        return fleet.site(name, left + made++ * (fleet.width(hosts) + GAP), top, hostCount);
    }
}
