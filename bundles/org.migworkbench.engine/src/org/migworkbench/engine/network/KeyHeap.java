package org.migworkbench.engine.network;

import java.util.Arrays;

/** Numbers ordered by a key, the lowest on top. Allocates nothing unless it is made larger. */
final class KeyHeap {

    private int[] ids;
    private double[] keys;
    private int size;

    KeyHeap(int capacity) {
        this.ids = new int[capacity];
        this.keys = new double[capacity];
    }

    /** Makes room for more numbers. */
    void grow(int capacity) {
        ids = Arrays.copyOf(ids, capacity);
        keys = Arrays.copyOf(keys, capacity);
    }

    void clear() {
        size = 0;
    }

    /** Adds a number at the end; {@link #order()} must follow before the top is asked. */
    void append(int id, double key) {
        ids[size] = id;
        keys[size++] = key;
    }

    /** Makes the order. */
    void order() {
        for (int i = (size >>> 1) - 1; i >= 0; i--) {
            sink(i, ids[i], keys[i]);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    int topId() {
        return ids[0];
    }

    double topKey() {
        return keys[0];
    }

    void setTopKey(double key) {
        sink(0, ids[0], key);
    }

    void removeTop() {
        size--;
        if (size > 0) {
            sink(0, ids[size], keys[size]);
        }
    }

    private void sink(int from, int id, double key) {
        int i = from;
        while (true) {
            int child = 2 * i + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (key <= keys[child]) {
                break;
            }
            ids[i] = ids[child];
            keys[i] = keys[child];
            i = child;
        }
        ids[i] = id;
        keys[i] = key;
    }
}
