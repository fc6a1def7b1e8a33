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
 * is still fair, and the whole is the one fair allocation. Allocates nothing after its start but for longer lists.
 */
final class FairRates {

    private static final int BY_DEMAND = -1;
    private static final int CHANGES_PER_SUM = 4096;

    private final MemberLists lists;
    private final double[] capacities;
    private final double[] used;
    private final int[] changes;
    private final int[] boundFlows;
    private final boolean[] active;
    private final double[] demands;
    private final double[] rates;
    private final int[] bounds;

    private int epoch;
    private final int[] freedAt;
    private final int[] touchedAt;
    private final int[] openedAt;
    private final int[] freed;
    private int freedCount;
    private int expanded;
    private final int[] touched;
    private int touchedCount;

    private final FairFill fill;

    /**
     * Creates links without flows.
     *
     * @param capacities rates of the links in bytes per second, 0 or more
     * @param flows      number of flows
     */
    FairRates(double[] capacities, int flows) {
        int links = capacities.length;
        this.lists = new MemberLists(links, flows);
        this.capacities = capacities.clone();
        this.used = new double[links];
        this.changes = new int[links];
        this.boundFlows = new int[links];
        this.active = new boolean[flows];
        this.demands = new double[flows];
        this.rates = new double[flows];
        this.bounds = new int[flows];
        this.freedAt = new int[flows];
        this.touchedAt = new int[links];
        this.openedAt = new int[links];
        this.freed = new int[flows];
        this.touched = new int[links];
        this.fill = new FairFill(lists, links, flows);
        Arrays.fill(bounds, BY_DEMAND);
    }

    /** Sets the links that a resting flow will pass, none twice. */
    void setPath(int flow, int[] path) {
        if (active[flow]) {
            throw new IllegalStateException("The path of flow " + flow + " can't change while it sends.");
        }
        lists.setPath(flow, path);
    }

    /** Whether a flow takes part. */
    boolean isActive(int flow) {
        return active[flow];
    }

    /** What a flow has in bytes per second, 0 while it rests. */
    double rate(int flow) {
        return rates[flow];
    }

    /** Number of flows whose rates the last change may have changed. */
    int changedCount() {
        return freedCount;
    }

    /** One of the flows whose rates the last change may have changed. */
    int changed(int i) {
        return freed[i];
    }

    /** Lets a resting flow take part, with an upper limit above 0; positive infinity = none. */
    void start(int flow, double demand) {
        begin();
        active[flow] = true;
        demands[flow] = demand;
        bounds[flow] = BY_DEMAND;
        lists.add(flow);
        free(flow);
        resolve();
    }

    /** Lets a flow rest; what it had goes to the others. */
    void stop(int flow) {
        begin();
        active[flow] = false;
        lists.remove(flow);
        unbind(flow);
        for (int link : lists.path(flow)) {
            used[link] = lists.count(link) == 0 ? 0 : used[link] - rates[flow];
            if (boundFlows[link] > 0) {
                open(link);
            }
        }
        rates[flow] = 0;
        resolve();
    }

    /** Changes the upper limit of an active flow. */
    void setDemand(int flow, double demand) {
        begin();
        boolean needless = bounds[flow] == BY_DEMAND ? demand == demands[flow] : demand >= rates[flow];
        demands[flow] = demand;
        if (!needless) {
            unbind(flow);
            free(flow);
            resolve();
        }
    }

    /** Changes the rate of a link; 0 = it is down. */
    void setCapacity(int link, double bytesPerSecond) {
        begin();
        capacities[link] = bytesPerSecond;
        if (boundFlows[link] > 0 || used[link] > bytesPerSecond) {
            open(link);
            resolve();
        }
    }

    private void begin() {
        epoch++;
        freedCount = 0;
        expanded = 0;
        touchedCount = 0;
    }

    private void free(int flow) {
        if (freedAt[flow] != epoch) {
            freedAt[flow] = epoch;
            freed[freedCount++] = flow;
        }
    }

    /** Frees all flows of a link. */
    private void open(int link) {
        touch(link);
        if (openedAt[link] != epoch) {
            openedAt[link] = epoch;
            int[] members = lists.members(link);
            for (int i = 0; i < lists.count(link); i++) {
                free(members[i]);
            }
        }
    }

    private void touch(int link) {
        if (touchedAt[link] != epoch) {
            touchedAt[link] = epoch;
            touched[touchedCount++] = link;
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
            expand();
            full = fillFreed();
            if (full != FairFill.NONE) {
                open(full);
            }
        } while (full != FairFill.NONE);
        apply();
    }

    private void expand() {
        for (; expanded < freedCount; expanded++) {
            for (int link : lists.path(freed[expanded])) {
                if (boundFlows[link] > 0 || lists.count(link) == 1) {
                    open(link);
                } else {
                    touch(link);
                }
            }
        }
    }

    /** Fills the freed flows; returns a link that got full though not all of its flows are freed. */
    private int fillFreed() {
        fill.begin();
        for (int i = 0; i < touchedCount; i++) {
            int link = touched[i];
            boolean opened = openedAt[link] == epoch;
            fill.addLink(link, opened ? capacities[link] : capacities[link] - usedByOthers(link), opened);
        }
        for (int i = 0; i < freedCount; i++) {
            fill.addFlow(freed[i], demands[freed[i]], rates[freed[i]]);
        }
        return fill.run();
    }

    private double usedByOthers(int link) {
        if (++changes[link] >= CHANGES_PER_SUM) { // sums of differences drift
            changes[link] = 0;
            used[link] = 0;
            for (int i = 0; i < lists.count(link); i++) {
                used[link] += rates[lists.members(link)[i]];
            }
        }
        return used[link];
    }

    private void apply() {
        for (int i = 0; i < touchedCount; i++) {
            if (openedAt[touched[i]] == epoch) {
                used[touched[i]] = 0;
            }
        }
        for (int i = 0; i < freedCount; i++) {
            int flow = freed[i];
            double before = rates[flow];
            double now = fill.rate(flow);
            unbind(flow);
            bounds[flow] = fill.bound(flow);
            if (bounds[flow] != BY_DEMAND) {
                boundFlows[bounds[flow]]++;
            }
            for (int link : lists.path(flow)) {
                used[link] += openedAt[link] == epoch ? now : now - before;
            }
            rates[flow] = now;
        }
    }
}
