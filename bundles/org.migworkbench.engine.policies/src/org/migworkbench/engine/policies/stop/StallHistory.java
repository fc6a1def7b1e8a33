package org.migworkbench.engine.policies.stop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What was left after each pass, and what KubeVirt's stall detection (VEP 248) makes of it: whether the migration has
 * stalled, and for which rest it then waits.
 */
final class StallHistory {

    private record Pass(long nanos, long remainingBytes) {
    }

    private static final long NONE = -1;

    private final long windowNanos;
    private final double margin;
    private final double decay;
    private final Deque<Pass> window = new ArrayDeque<>();
    private final List<Long> sinceStall = new ArrayList<>();
    private long outsideWindowBytes = NONE;
    private boolean stalled;
    private long bestBytes;
    private double patienceNanos;
    private double deadlineNanos;

    StallHistory(long windowNanos, double margin, double decay) {
        this.windowNanos = windowNanos;
        this.margin = margin;
        this.decay = decay;
    }

    /** A pass has ended; both in the time since the start and in bytes. */
    void passEnded(long nanos, long remainingBytes) {
        while (!window.isEmpty() && window.peekFirst().nanos() <= nanos - windowNanos) {
            long old = window.removeFirst().remainingBytes();
            outsideWindowBytes = outsideWindowBytes == NONE ? old : Math.min(outsideWindowBytes, old);
        }
        if (stalled) {
            sinceStall.add(remainingBytes);
            relax(nanos, remainingBytes);
        } else {
            stalled = outsideWindowBytes != NONE && remainingBytes >= outsideWindowBytes * (1 - margin);
            if (stalled) {
                bestBytes = Math.min(remainingBytes, window.stream().mapToLong(Pass::remainingBytes)
                        .reduce(outsideWindowBytes, Math::min));
                patienceNanos = windowNanos;
                deadlineNanos = nanos + patienceNanos;
            }
        }
        window.addLast(new Pass(nanos, remainingBytes));
    }

    /** Whether there was no progress for the window. Stays so. */
    boolean isStalled() {
        return stalled;
    }

    /** Whether a rest is about as small as the one that is waited for. */
    boolean isNearBest(long remainingBytes) {
        return remainingBytes <= bestBytes * (1 + margin);
    }

    /** The rest that is waited for, in bytes. */
    long bestBytes() {
        return bestBytes;
    }

    /** Where the patience is over, the smallest rest since the stall is waited for, and each only once. */
    private void relax(long nanos, long remainingBytes) {
        if (isNearBest(remainingBytes) || nanos < deadlineNanos) {
            return;
        }
        int lowest = 0;
        for (int i = 1; i < sinceStall.size(); i++) {
            lowest = sinceStall.get(i) < sinceStall.get(lowest) ? i : lowest;
        }
        bestBytes = sinceStall.remove(lowest);
        patienceNanos *= decay;
        deadlineNanos = nanos + patienceNanos;
    }
}
