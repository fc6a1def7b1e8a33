package org.migworkbench.engine.internal;

import java.util.Arrays;

/**
 * Batches on their way. Each migration has at most one; the rates are max-min fair and follow every change, so a batch
 * that was begun fast may end slow. Pushes an event for the end of each batch and overtakes it when the rate changes.
 */
final class LinkSharing {

    private static final double CLOSE = 1e-6;

    private final FairShare fairShare;
    private final EventQueue queue;
    private final int sentKind;
    private final boolean[] active;
    private final double[] demands;
    private final double[] rates;
    private final double[] previous;
    private final double[] restBytes;
    private final long[] stamps;
    private long settledNanos;

    LinkSharing(FairShare fairShare, int flows, EventQueue queue, int sentKind) {
        this.fairShare = fairShare;
        this.queue = queue;
        this.sentKind = sentKind;
        this.active = new boolean[flows];
        this.demands = new double[flows];
        this.rates = new double[flows];
        this.previous = new double[flows];
        this.restBytes = new double[flows];
        this.stamps = new long[flows];
    }

    /** The flow of a migration's urgent pages. */
    int urgentFlow(int migration) {
        return active.length / 2 + migration;
    }

    /** Changes a link's rate; 0 = it is down. */
    void setCapacity(long nowNanos, int link, double bytesPerSecond) {
        settle(nowNanos);
        fairShare.setCapacity(link, bytesPerSecond);
        share(nowNanos, -1);
    }

    /** Whether an event is about the batch that is on its way now. */
    boolean isCurrent(int flow, long stamp) {
        return active[flow] && stamps[flow] == stamp;
    }

    /** Whether a flow has a batch on its way. */
    boolean isActive(int flow) {
        return active[flow];
    }

    /** Bytes per second that a flow gets now. */
    double rate(int flow) {
        return rates[flow];
    }

    /**
     * Begins a batch, possibly right after the flow's last one.
     *
     * @param demand most bytes per second that it may take, above 0
     */
    void begin(long nowNanos, int flow, long bytes, double demand) {
        settle(nowNanos);
        restBytes[flow] = bytes;
        boolean same = active[flow] && (demand == demands[flow] || demand < Double.POSITIVE_INFINITY
                && Math.abs(demand - demands[flow]) <= CLOSE * demand && demand >= demands[flow]);
        if (!same) {
            active[flow] = true;
            demands[flow] = demand;
            share(nowNanos, flow);
        }
        schedule(nowNanos, flow);
    }

    /** Ends a flow's sending; the others share what it leaves. */
    void end(long nowNanos, int flow) {
        if (active[flow]) {
            settle(nowNanos);
            active[flow] = false;
            share(nowNanos, flow);
        }
    }

    private void share(long nowNanos, int changed) {
        System.arraycopy(rates, 0, previous, 0, rates.length);
        fairShare.compute(active, demands, rates);
        for (int flow = 0; flow < rates.length; flow++) {
            if (flow != changed && active[flow] && rates[flow] != previous[flow]) {
                schedule(nowNanos, flow);
            }
        }
    }

    private void settle(long nowNanos) {
        double seconds = (nowNanos - settledNanos) / 1e9;
        if (seconds > 0) {
            for (int flow = 0; flow < rates.length; flow++) {
                if (active[flow]) {
                    restBytes[flow] = Math.max(0, restBytes[flow] - rates[flow] * seconds);
                }
            }
        }
        settledNanos = nowNanos;
    }

    private void schedule(long nowNanos, int flow) {
        long stamp = ++stamps[flow];
        double nanos = Math.ceil(restBytes[flow] * 1e9 / rates[flow]);
        long end = nanos >= Long.MAX_VALUE - nowNanos ? Long.MAX_VALUE : nowNanos + (long) nanos;
        boolean urgent = flow >= active.length / 2;
        queue.push(end, urgent ? RunClock.URGENT_SENT : sentKind, urgent ? flow - active.length / 2 : flow, stamp);
    }

    @Override
    public String toString() {
        return "active " + Arrays.toString(active) + ", rates " + Arrays.toString(rates);
    }
}
