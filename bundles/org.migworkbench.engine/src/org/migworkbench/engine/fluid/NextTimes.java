package org.migworkbench.engine.fluid;

import java.util.Arrays;

/** When each of many owners has to act next; finds the first of them, the lowest number among equals. */
final class NextTimes {

    private int leaves;
    private long[] times;

    NextTimes(int owners) {
        int size = 1;
        while (size < owners) {
            size *= 2;
        }
        this.leaves = size;
        this.times = new long[2 * size];
        Arrays.fill(times, Long.MAX_VALUE);
    }

    /** Makes room for more owners. */
    void grow(int owners) {
        if (owners > leaves) {
            NextTimes larger = new NextTimes(owners);
            for (int owner = 0; owner < leaves; owner++) {
                larger.set(owner, times[leaves + owner]);
            }
            leaves = larger.leaves;
            times = larger.times;
        }
    }

    void set(int owner, long time) {
        int node = leaves + owner;
        if (times[node] == time) {
            return;
        }
        times[node] = time;
        for (node >>= 1; node > 0; node >>= 1) {
            long first = Math.min(times[2 * node], times[2 * node + 1]);
            if (times[node] == first) {
                return;
            }
            times[node] = first;
        }
    }

    /** The first time; {@link Long#MAX_VALUE} = nobody has to act. */
    long time() {
        return times[1];
    }

    /** Who acts first. */
    int owner() {
        int node = 1;
        while (node < leaves) {
            node = times[2 * node] == times[node] ? 2 * node : 2 * node + 1;
        }
        return node - leaves;
    }
}
