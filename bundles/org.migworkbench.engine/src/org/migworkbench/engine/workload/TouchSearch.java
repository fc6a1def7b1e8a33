package org.migworkbench.engine.workload;

import java.util.Arrays;

/**
 * Finds the first touch of a page of a set by looking at longer and longer intervals and halving the first one that has
 * a touch. For workloads that don't know a quicker way.
 */
final class TouchSearch {

    private static final long FIRST_STEP_NANOS = 1_000_000;

    private final Workload workload;
    private final long[] wanted;
    private final long[] touched;

    TouchSearch(Workload workload, long[] wanted) {
        this.workload = workload;
        this.wanted = wanted;
        this.touched = new long[wanted.length];
    }

    long first(long fromNanos, long toNanos) {
        long from = fromNanos;
        long step = FIRST_STEP_NANOS;
        while (from < toNanos) {
            long to = toNanos - from <= step ? toNanos : from + step;
            if (touches(from, to)) {
                return halve(from, to);
            }
            from = to;
            step *= 2;
        }
        return Workload.NEVER;
    }

    private long halve(long fromNanos, long toNanos) {
        long from = fromNanos;
        long to = toNanos;
        while (to - from > 1) {
            long middle = from + (to - from) / 2;
            if (touches(from, middle)) {
                to = middle;
            } else {
                from = middle;
            }
        }
        return to;
    }

    private boolean touches(long fromNanos, long toNanos) {
        Arrays.fill(touched, 0);
        workload.markTouched(fromNanos, toNanos, touched);
        for (int i = 0; i < wanted.length; i++) {
            if ((touched[i] & wanted[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
