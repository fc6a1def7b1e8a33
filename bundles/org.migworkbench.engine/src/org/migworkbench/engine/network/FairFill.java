package org.migworkbench.engine.network;

import java.util.Arrays;

/**
 * One progressive filling: given flows rise together into what given links have left. Takes the bounds in ascending
 * order, each flow and link once; allocates nothing unless it is made larger.
 */
final class FairFill {

    /** No link. */
    static final int NONE = -1;

    private final MemberLists lists;
    private double[] rest;
    private int[] open;
    private boolean[] wholly;
    private int[] links;
    private int linkCount;
    private final KeyHeap levels;
    private final KeyHeap limits;
    private boolean[] rising;
    private double[] rates;
    private int[] bounds;
    private int[] weights;
    private int left;

    FairFill(MemberLists lists, int links, int flows) {
        this.lists = lists;
        this.rest = new double[links];
        this.open = new int[links];
        this.wholly = new boolean[links];
        this.links = new int[links];
        this.levels = new KeyHeap(links);
        this.limits = new KeyHeap(flows);
        this.rising = new boolean[flows];
        this.rates = new double[flows];
        this.bounds = new int[flows];
        this.weights = new int[flows];
    }

    /** Makes room for more links and flows. */
    void grow(int newLinks, int flows) {
        rest = Arrays.copyOf(rest, newLinks);
        open = Arrays.copyOf(open, newLinks);
        wholly = Arrays.copyOf(wholly, newLinks);
        links = Arrays.copyOf(links, newLinks);
        rising = Arrays.copyOf(rising, flows);
        rates = Arrays.copyOf(rates, flows);
        bounds = Arrays.copyOf(bounds, flows);
        weights = Arrays.copyOf(weights, flows);
        levels.grow(newLinks);
        limits.grow(flows);
    }

    /** Begins a filling without links and flows. */
    void begin() {
        linkCount = 0;
        left = 0;
        levels.clear();
        limits.clear();
    }

    /**
     * Adds a link.
     *
     * @param free  what those have left that don't take part, in bytes per second
     * @param whole whether all of its flows will be added; else they keep what they had
     */
    void addLink(int link, double free, boolean whole) {
        links[linkCount++] = link;
        rest[link] = free;
        open[link] = 0;
        wholly[link] = whole;
    }

    /**
     * Adds a flow, all of whose links have been added.
     *
     * @param weight how many alike it stands for, 1 or more
     * @param demand most that each of them takes
     * @param before what all of them had together
     */
    void addFlow(int flow, int weight, double demand, double before) {
        rising[flow] = true;
        weights[flow] = weight;
        left++;
        if (demand < Double.POSITIVE_INFINITY) {
            limits.append(flow, demand);
        }
        for (int link : lists.path(flow)) {
            open[link] += weight;
            if (!wholly[link]) {
                rest[link] += before;
            }
        }
    }

    /** What each that a flow stands for got. */
    double rate(int flow) {
        return rates[flow];
    }

    /** The link that a flow is bound by, negative if it has what it demands. */
    int bound(int flow) {
        return bounds[flow];
    }

    /**
     * Fills.
     *
     * @return {@link #NONE}, or a link that others pass too and that got full: nothing is found then
     */
    int run() {
        for (int i = 0; i < linkCount; i++) {
            if (open[links[i]] > 0) {
                levels.append(links[i], level(links[i]));
            }
        }
        levels.order();
        limits.order();
        while (left > 0) {
            double level = lowestLevel();
            while (!limits.isEmpty() && !rising[limits.topId()]) {
                limits.removeTop();
            }
            if (!limits.isEmpty() && limits.topKey() <= level) {
                fix(limits.topId(), limits.topKey(), NONE);
            } else if (levels.isEmpty()) {
                throw new IllegalStateException("A flow has neither a demand nor a link.");
            } else if (wholly[levels.topId()]) {
                fixAll(levels.topId(), level);
            } else {
                return levels.topId();
            }
        }
        return NONE;
    }

    /** Brings the link that gets full next to the top. The level of a link never falls, so an old one is a lower bound. */
    private double lowestLevel() {
        while (!levels.isEmpty()) {
            int link = levels.topId();
            if (open[link] == 0) {
                levels.removeTop();
                continue;
            }
            double level = level(link);
            if (level <= levels.topKey()) {
                return level;
            }
            levels.setTopKey(level);
        }
        return Double.POSITIVE_INFINITY;
    }

    private double level(int link) {
        return Math.max(0, rest[link] / open[link]);
    }

    private void fixAll(int link, double level) {
        int[] members = lists.members(link);
        int count = lists.count(link);
        for (int i = 0; i < count; i++) {
            if (rising[members[i]]) {
                fix(members[i], level, link);
            }
        }
    }

    private void fix(int flow, double rate, int bound) {
        rising[flow] = false;
        left--;
        rates[flow] = rate;
        bounds[flow] = bound;
        for (int link : lists.path(flow)) {
            rest[link] -= rate * weights[flow];
            open[link] -= weights[flow];
        }
    }
}
