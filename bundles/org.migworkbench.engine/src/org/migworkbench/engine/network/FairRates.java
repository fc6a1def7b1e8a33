package org.migworkbench.engine.network;

import java.util.Arrays;

/**
 * Max-min fair rates of flows over links, kept up to date as flows come, go and change what they demand: all flows rise
 * together until a link is full or a flow has what it demands; those stop, the others rise on (Bertsekas and Gallager,
 * Data Networks, sec. 6.5.2).
 *
 * <p>A change is worked out among the flows that it can reach. Each flow is bound by its demand or by one full link on
 * which nobody has more. The changed flow frees all flows of those links on its path that bind anybody, these free others
 * the same way, and only the freed ones are filled anew into what the rest leaves. If that fills a link on which others
 * pass, these are freed too and it is done again. What binds a flow that was not freed has then not changed, so its rate
 * is still fair, and the whole is the one fair allocation. Allocates nothing after its start but for longer lists and when it
 * grows.
 */
public final class FairRates {

    private static final int BY_DEMAND = -1;
    private static final int CHANGES_PER_SUM = 4096;

    private final MemberLists lists;
    private double[] capacities;
    private double[] used;
    private int[] changes;
    private int[] boundFlows;
    private boolean[] active;
    private double[] demands;
    private double[] rates;
    private int[] weights;
    private int[] bounds;

    private final Reach reach;
    private final FairFill fill;

    /**
     * Creates links without flows.
     *
     * @param capacities rates of the links in bytes per second, 0 or more
     * @param flows      number of flows
     */
    public FairRates(double[] capacities, int flows) {
        int links = capacities.length;
        this.lists = new MemberLists(links, flows);
        this.capacities = capacities.clone();
        this.used = new double[links];
        this.changes = new int[links];
        this.boundFlows = new int[links];
        this.active = new boolean[flows];
        this.demands = new double[flows];
        this.rates = new double[flows];
        this.weights = new int[flows];
        this.bounds = new int[flows];
        this.reach = new Reach(lists, links, flows);
        this.fill = new FairFill(lists, links, flows);
        Arrays.fill(bounds, BY_DEMAND);
    }

    /**
     * Number of the flows, resting ones included.
     *
     * @return the count
     */
    public int flows() {
        return active.length;
    }

    /**
     * Adds links of rate 0 and resting flows behind those that there are.
     *
     * @param moreLinks how many links, 0 or more
     * @param moreFlows how many flows, 0 or more
     */
    public void grow(int moreLinks, int moreFlows) {
        int links = capacities.length + moreLinks;
        int flows = active.length + moreFlows;
        capacities = Arrays.copyOf(capacities, links);
        used = Arrays.copyOf(used, links);
        changes = Arrays.copyOf(changes, links);
        boundFlows = Arrays.copyOf(boundFlows, links);
        int old = active.length;
        active = Arrays.copyOf(active, flows);
        demands = Arrays.copyOf(demands, flows);
        rates = Arrays.copyOf(rates, flows);
        weights = Arrays.copyOf(weights, flows);
        bounds = Arrays.copyOf(bounds, flows);
        Arrays.fill(bounds, old, flows, BY_DEMAND);
        lists.grow(links, flows);
        reach.grow(links, flows);
        fill.grow(links, flows);
    }

    /**
     * Sets the links that a resting flow will pass.
     *
     * @param flow number of the flow
     * @param path numbers of the links, none twice
     */
    public void setPath(int flow, int[] path) {
        if (active[flow]) {
            throw new IllegalStateException("The path of flow " + flow + " can't change while it sends.");
        }
        lists.setPath(flow, path);
    }

    /**
     * Whether a flow takes part.
     *
     * @param flow number of the flow
     * @return false while it rests
     */
    public boolean isActive(int flow) {
        return active[flow];
    }

    /**
     * What a flow has.
     *
     * @param flow number of the flow
     * @return bytes per second, 0 while it rests; of one with a weight, what each has that it stands for
     */
    public double rate(int flow) {
        return rates[flow];
    }

    /** Number of flows whose rates the last change may have changed. */
    int changedCount() {
        return reach.freedCount();
    }

    /** One of the flows whose rates the last change may have changed. */
    int changed(int i) {
        return reach.freed(i);
    }

    /**
     * Lets a resting flow take part.
     *
     * @param flow   number of the flow
     * @param demand upper limit in bytes per second, above 0; positive infinity = none
     */
    public void start(int flow, double demand) {
        start(flow, 1, demand);
    }

    /**
     * The same for a flow that stands for several alike.
     *
     * @param flow   number of the flow
     * @param weight how many, 1 or more
     * @param demand upper limit of each in bytes per second, above 0; positive infinity = none
     */
    public void start(int flow, int weight, double demand) {
        reach.begin();
        active[flow] = true;
        weights[flow] = weight;
        demands[flow] = demand;
        bounds[flow] = BY_DEMAND;
        lists.add(flow);
        reach.free(flow);
        resolve();
    }

    /**
     * Lets a flow rest; what it had goes to the others.
     *
     * @param flow number of the flow
     */
    public void stop(int flow) {
        reach.begin();
        active[flow] = false;
        lists.remove(flow);
        unbind(flow);
        for (int link : lists.path(flow)) {
            used[link] = lists.count(link) == 0 ? 0 : used[link] - rates[flow] * weights[flow];
            if (boundFlows[link] > 0) {
                reach.open(link);
            }
        }
        rates[flow] = 0;
        resolve();
    }

    /** Changes the upper limit of an active flow. */
    void setDemand(int flow, double demand) {
        reach.begin();
        boolean needless = bounds[flow] == BY_DEMAND ? demand == demands[flow] : demand >= rates[flow];
        demands[flow] = demand;
        if (!needless) {
            unbind(flow);
            reach.free(flow);
            resolve();
        }
    }

    /**
     * Changes for how many alike an active flow stands.
     *
     * @param flow   number of the flow
     * @param weight how many, 1 or more
     */
    public void setWeight(int flow, int weight) {
        reach.begin();
        for (int link : lists.path(flow)) {
            used[link] += rates[flow] * (weight - weights[flow]);
        }
        weights[flow] = weight;
        unbind(flow);
        reach.free(flow);
        for (int link : lists.path(flow)) {
            if (boundFlows[link] > 0) {
                reach.open(link);
            }
        }
        resolve();
    }

    /** Changes the rate of a link; 0 = it is down. */
    void setCapacity(int link, double bytesPerSecond) {
        reach.begin();
        capacities[link] = bytesPerSecond;
        if (boundFlows[link] > 0 || used[link] > bytesPerSecond) {
            reach.open(link);
            resolve();
        }
    }

    private void unbind(int flow) {
        if (bounds[flow] != BY_DEMAND) {
            boundFlows[bounds[flow]]--;
            bounds[flow] = BY_DEMAND;
        }
    }

    private void resolve() {
        int full;
        do {
            reach.expand(boundFlows);
            full = fillFreed();
            if (full != FairFill.NONE) {
                reach.open(full);
            }
        } while (full != FairFill.NONE);
        apply();
    }

    /** Fills the freed flows; returns a link that got full though not all of its flows are freed. */
    private int fillFreed() {
        fill.begin();
        for (int i = 0; i < reach.touchedCount(); i++) {
            int link = reach.touched(i);
            boolean opened = reach.isOpen(link);
            fill.addLink(link, opened ? capacities[link] : capacities[link] - usedByOthers(link), opened);
        }
        for (int i = 0; i < reach.freedCount(); i++) {
            int flow = reach.freed(i);
            fill.addFlow(flow, weights[flow], demands[flow], rates[flow] * weights[flow]);
        }
        return fill.run();
    }

    private double usedByOthers(int link) {
        if (++changes[link] >= CHANGES_PER_SUM) { // sums of differences drift
            changes[link] = 0;
            used[link] = 0;
            for (int i = 0; i < lists.count(link); i++) {
                int flow = lists.members(link)[i];
                used[link] += rates[flow] * weights[flow];
            }
        }
        return used[link];
    }

    private void apply() {
        for (int i = 0; i < reach.touchedCount(); i++) {
            if (reach.isOpen(reach.touched(i))) {
                used[reach.touched(i)] = 0;
            }
        }
        for (int i = 0; i < reach.freedCount(); i++) {
            int flow = reach.freed(i);
            double before = rates[flow];
            double now = fill.rate(flow);
            unbind(flow);
            bounds[flow] = fill.bound(flow);
            if (bounds[flow] != BY_DEMAND) {
                boundFlows[bounds[flow]]++;
            }
            for (int link : lists.path(flow)) {
                used[link] += weights[flow] * (reach.isOpen(link) ? now : now - before);
            }
            rates[flow] = now;
        }
    }
}
