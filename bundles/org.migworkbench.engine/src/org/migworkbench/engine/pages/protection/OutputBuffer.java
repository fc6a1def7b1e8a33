package org.migworkbench.engine.pages.protection;

/**
 * What a guest sends to the outside while it is protected: messages at a steady rate while it isn't stopped, kept back
 * until the transaction that covers them is committed. Counts instead of keeping each: between two pauses the messages are
 * evenly spaced, so their delays are an arithmetic series.
 */
final class OutputBuffer {

    /** Messages that a stretch of running made. */
    private static final class Stretch {
        private long beginNanos;
        private double runBefore;
        private long first;
        private long end;

        void set(Stretch other) {
            beginNanos = other.beginNanos;
            runBefore = other.runBefore;
            first = other.first;
            end = other.end;
        }
    }

    private final double perNano;
    private final Stretch covered = new Stretch();
    private final Stretch open = new Stretch();
    private boolean running;
    private double runNanos;
    private long count;
    private double delaySum;
    private long mostDelay;
    private long released;

    OutputBuffer(double perSecond) {
        this.perNano = perSecond / 1e9;
    }

    /** The guest runs from now on. */
    void run(long nowNanos) {
        if (!running) {
            running = true;
            open.beginNanos = nowNanos;
            open.runBefore = runNanos;
            open.first = count;
        }
    }

    /** The guest stands still from now on; what it has sent belongs to the transaction that is being made. */
    void pause(long nowNanos) {
        if (running) {
            running = false;
            runNanos += nowNanos - open.beginNanos;
            count = madeAfter(runNanos);
            open.end = count;
            if (covered.end > covered.first) { // of a transaction that was given up: the next one covers it too
                covered.end = open.end;
            } else {
                covered.set(open);
            }
        }
    }

    private long madeAfter(double nanos) {
        return (long) StrictMath.floor(nanos * perNano);
    }

    private double timeOf(Stretch stretch, long number) {
        return stretch.beginNanos + (number + 1) / perNano - stretch.runBefore;
    }

    /** The transaction is committed. */
    void release(long nowNanos) {
        release(covered, nowNanos);
    }

    private void release(Stretch stretch, long nowNanos) {
        long messages = stretch.end - stretch.first;
        if (messages > 0) {
            double first = nowNanos - timeOf(stretch, stretch.first);
            double last = nowNanos - timeOf(stretch, stretch.end - 1);
            delaySum += messages * (first + last) / 2;
            mostDelay = Math.max(mostDelay, StrictMath.round(first));
            released += messages;
            stretch.first = stretch.end;
        }
    }

    /** Nothing has to be kept back any more. */
    void releaseAll(long nowNanos) {
        release(covered, nowNanos);
        if (running) {
            pause(nowNanos);
            release(covered, nowNanos);
        }
    }

    /**
     * When the first message is made that no transaction covers, possibly in the past; the guest runs.
     *
     * @param never the answer if there will be none
     */
    long nextNanos(long never) {
        if (perNano == 0) {
            return never;
        }
        boolean left = covered.end > covered.first; // by a transaction that was given up
        double first = left ? timeOf(covered, covered.first) : timeOf(open, open.first);
        return (long) Math.min(never, StrictMath.ceil(first));
    }

    long released() {
        return released;
    }

    long meanDelayNanos() {
        return released == 0 ? 0 : StrictMath.round(delaySum / released);
    }

    long mostDelayNanos() {
        return mostDelay;
    }
}
