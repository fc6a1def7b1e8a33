package org.migworkbench.engine.internal;

import java.util.Arrays;

/**
 * A binary heap of events in parallel arrays, ordered by (time, sequence): of two events at one time the one pushed
 * first comes first. Grows by doubling and allocates nothing otherwise.
 */
final class EventQueue {

    private long[] times = new long[64];
    private long[] sequences = new long[64];
    private long[] stamps = new long[64];
    private int[] kinds = new int[64];
    private int[] owners = new int[64];
    private int size;
    private long nextSequence;
    private int poppedKind;
    private int poppedOwner;
    private long poppedStamp;
    private long poppedTime;

    /** Adds an event. The stamp lets the receiver recognise an event that has been overtaken. */
    void push(long time, int kind, int owner, long stamp) {
        if (size == times.length) {
            grow();
        }
        int i = size++;
        long sequence = nextSequence++;
        while (i > 0) {
            int parent = (i - 1) >>> 1;
            if (times[parent] <= time) { // a parent of the same time is older and stays above
                break;
            }
            copy(parent, i);
            i = parent;
        }
        put(i, time, sequence, kind, owner, stamp);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Time of the first event; only if there is one. */
    long nextTime() {
        return times[0];
    }

    /** Takes the first event out; {@link #time()}, {@link #kind()}, {@link #owner()} and {@link #stamp()} tell it. */
    void pop() {
        if (size == 0) {
            throw new IllegalStateException("The queue is empty");
        }
        poppedTime = times[0];
        poppedKind = kinds[0];
        poppedOwner = owners[0];
        poppedStamp = stamps[0];
        size--;
        if (size > 0) {
            sinkLast();
        }
    }

    long time() {
        return poppedTime;
    }

    int kind() {
        return poppedKind;
    }

    int owner() {
        return poppedOwner;
    }

    long stamp() {
        return poppedStamp;
    }

    private void sinkLast() {
        long time = times[size];
        long sequence = sequences[size];
        int i = 0;
        while (true) {
            int child = 2 * i + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && isBefore(child + 1, times[child], sequences[child])) {
                child++;
            }
            if (!isBefore(child, time, sequence)) {
                break;
            }
            copy(child, i);
            i = child;
        }
        put(i, time, sequence, kinds[size], owners[size], stamps[size]);
    }

    private boolean isBefore(int i, long time, long sequence) {
        return times[i] < time || times[i] == time && sequences[i] < sequence;
    }

    private void copy(int from, int to) {
        put(to, times[from], sequences[from], kinds[from], owners[from], stamps[from]);
    }

    private void put(int i, long time, long sequence, int kind, int owner, long stamp) {
        times[i] = time;
        sequences[i] = sequence;
        kinds[i] = kind;
        owners[i] = owner;
        stamps[i] = stamp;
    }

    private void grow() {
        int length = 2 * times.length;
        times = Arrays.copyOf(times, length);
        sequences = Arrays.copyOf(sequences, length);
        stamps = Arrays.copyOf(stamps, length);
        kinds = Arrays.copyOf(kinds, length);
        owners = Arrays.copyOf(owners, length);
    }
}
