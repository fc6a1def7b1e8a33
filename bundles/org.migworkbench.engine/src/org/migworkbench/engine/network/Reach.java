package org.migworkbench.engine.network;

import java.util.Arrays;

/** The flows and links that one change of {@link FairRates} reaches. Marks them by the number of the change. */
final class Reach {

    private final MemberLists lists;
    private int change;
    private int[] freedAt;
    private int[] touchedAt;
    private int[] openedAt;
    private int[] freed;
    private int freedCount;
    private int expanded;
    private int[] touched;
    private int touchedCount;

    Reach(MemberLists lists, int links, int flows) {
        this.lists = lists;
        this.freedAt = new int[flows];
        this.touchedAt = new int[links];
        this.openedAt = new int[links];
        this.freed = new int[flows];
        this.touched = new int[links];
    }

    /** Makes room for more links and flows. */
    void grow(int links, int flows) {
        touchedAt = Arrays.copyOf(touchedAt, links);
        openedAt = Arrays.copyOf(openedAt, links);
        touched = Arrays.copyOf(touched, links);
        freedAt = Arrays.copyOf(freedAt, flows);
        freed = Arrays.copyOf(freed, flows);
    }

    /** Begins another change, which has reached nothing yet. */
    void begin() {
        change++;
        freedCount = 0;
        expanded = 0;
        touchedCount = 0;
    }

    /** A flow's rate may change. */
    void free(int flow) {
        if (freedAt[flow] != change) {
            freedAt[flow] = change;
            freed[freedCount++] = flow;
        }
    }

    /** The rates of all flows of a link may change. */
    void open(int link) {
        touch(link);
        if (openedAt[link] != change) {
            openedAt[link] = change;
            int[] members = lists.members(link);
            for (int i = 0; i < lists.count(link); i++) {
                free(members[i]);
            }
        }
    }

    /** A freed flow passes a link whose other flows keep what they have. */
    void touch(int link) {
        if (touchedAt[link] != change) {
            touchedAt[link] = change;
            touched[touchedCount++] = link;
        }
    }

    boolean isOpen(int link) {
        return openedAt[link] == change;
    }

    int freedCount() {
        return freedCount;
    }

    int freed(int i) {
        return freed[i];
    }

    /**
     * Reaches on from what is freed: over a link that binds flows, or has only one, to all flows of it.
     *
     * @param boundFlows for each link how many flows it binds
     */
    void expand(int[] boundFlows) {
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

    int touchedCount() {
        return touchedCount;
    }

    int touched(int i) {
        return touched[i];
    }
}
