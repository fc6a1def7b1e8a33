package org.migworkbench.engine.clock;

import java.util.Arrays;

/**
 * What is known of each event but its time, in parallel arrays: events are numbered, and the numbers of those that are
 * over are used again. Grows by doubling and allocates nothing otherwise.
 */
final class EventPool {

    private long[] sequences;
    private long[] stamps;
    private int[] kinds;
    private int[] owners;
    private int[] free;
    private int freeCount;
    private int used;
    private long nextSequence;

    /**
     * @param used numbers from 0 that are in use from the start
     * @param room number of events that there is room for, at least that
     */
    EventPool(int used, int room) {
        this.used = used;
        this.sequences = new long[room];
        this.stamps = new long[room];
        this.kinds = new int[room];
        this.owners = new int[room];
        this.free = new int[room];
    }

    /** Number of events that there is room for; all their numbers are below it. */
    int room() {
        return sequences.length;
    }

    /** The number of an event: one that was given back, or a new one. */
    int take() {
        return freeCount > 0 ? free[--freeCount] : add();
    }

    /** A number that no event had before. */
    int add() {
        if (used == sequences.length) {
            grow();
        }
        return used++;
    }

    /** Gives the number of an event back; the event can be read until the number is taken again. */
    void release(int id) {
        free[freeCount++] = id;
    }

    /** Sets what is known of an event, which is the newest now. */
    void write(int id, int kind, int owner, long stamp) {
        sequences[id] = nextSequence++;
        kinds[id] = kind;
        owners[id] = owner;
        stamps[id] = stamp;
    }

    boolean isOlder(int id, int other) {
        return sequences[id] < sequences[other];
    }

    int kind(int id) {
        return kinds[id];
    }

    int owner(int id) {
        return owners[id];
    }

    long stamp(int id) {
        return stamps[id];
    }

    private void grow() {
        int length = 2 * sequences.length;
        sequences = Arrays.copyOf(sequences, length);
        stamps = Arrays.copyOf(stamps, length);
        kinds = Arrays.copyOf(kinds, length);
        owners = Arrays.copyOf(owners, length);
        free = Arrays.copyOf(free, length);
    }
}
