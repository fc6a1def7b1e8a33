package org.migworkbench.engine.clock;

import java.util.Arrays;

/** Which events of a queue belong to slots: the first ones, and those of slots that were added later. */
final class SlotIds {

    private final int first;
    private int[] added = new int[0];
    private boolean[] isAdded = new boolean[0];

    SlotIds(int first) {
        this.first = first;
    }

    /** Gives the next slot an event of its own. */
    void add(int id) {
        added = Arrays.copyOf(added, added.length + 1);
        added[added.length - 1] = id;
        isAdded = Arrays.copyOf(isAdded, Math.max(isAdded.length, id + 1));
        isAdded[id] = true;
    }

    int idOf(int slot) {
        return slot < first ? slot : added[slot - first];
    }

    boolean isSlot(int id) {
        return id < first || id < isAdded.length && isAdded[id];
    }
}
