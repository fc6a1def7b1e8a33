package org.migworkbench.engine.network;

import java.util.Arrays;
import org.migworkbench.engine.clock.EventQueue;

/**
 * Batches and endless traffic on their way. Each flow has at most one batch; the rates are max-min fair and follow every
 * change, of the rates of links too, so a batch that was begun fast may end slow. The end of each batch is an event that
 * moves as the rate changes; a batch that gets nothing has none until it gets something again.
 */
public final class LinkSharing {

    private static final double CLOSE = 1e-6;
    private static final int BULK_SHARE = 4;

    private final FairRates fair;
    private final FlowTable flows;
    private final EventQueue queue;
    private double[] demands;
    private double[] rates;
    private double[] restBytes;
    private long[] settledNanos;
    private RateListener listener = (nowNanos, flow, rate) -> {};

    /**
     * Creates the links.
     *
     * @param capacities rates of the links in bytes per second
     * @param flows      the numbers of the flows
     * @param queue      takes the ends of the batches; its slots are the flows
     */
    public LinkSharing(double[] capacities, FlowTable flows, EventQueue queue) {
        this.fair = new FairRates(capacities, flows.count());
        this.flows = flows;
        this.queue = queue;
        this.demands = new double[flows.count()];
        this.rates = new double[flows.count()];
        this.restBytes = new double[flows.count()];
        this.settledNanos = new long[flows.count()];
    }

    /** Adds the channels of one more migration, and a link of its own behind all others, which has no rate yet. */
    public void addMigration() {
        fair.grow(1, FlowTable.CHANNELS);
        demands = Arrays.copyOf(demands, fair.flows());
        rates = Arrays.copyOf(rates, fair.flows());
        restBytes = Arrays.copyOf(restBytes, fair.flows());
        settledNanos = Arrays.copyOf(settledNanos, fair.flows());
        queue.addSlots(FlowTable.CHANNELS);
    }

    /**
     * Sets who is told of new rates of endless traffic.
     *
     * @param listener told when all is consistent, so it may ask back
     */
    public void setListener(RateListener listener) {
        this.listener = listener;
    }

    /**
     * The numbers of the flows.
     *
     * @return the table
     */
    public FlowTable flows() {
        return flows;
    }

    /**
     * Sets the links that a resting flow will pass.
     *
     * @param flow number of the flow
     * @param path numbers of the links
     */
    public void setPath(int flow, int[] path) {
        fair.setPath(flow, path);
    }

    /**
     * Whether a flow has a batch on its way, or endless traffic.
     *
     * @param flow number of the flow
     * @return false while it rests
     */
    public boolean isActive(int flow) {
        return fair.isActive(flow);
    }

    /**
     * Bytes per second that a flow gets now; 0 also while a link of its path is down.
     *
     * @param flow number of the flow
     * @return bytes per second
     */
    public double rate(int flow) {
        return rates[flow];
    }

    /**
     * Begins a batch, possibly right after the flow's last one.
     *
     * @param nowNanos virtual time in nanoseconds
     * @param flow     number of the flow
     * @param bytes    bytes on the wire
     * @param demand   most bytes per second that it may take, above 0
     */
    public void begin(long nowNanos, int flow, long bytes, double demand) {
        restBytes[flow] = bytes;
        settledNanos[flow] = nowNanos;
        demand(nowNanos, flow, demand);
        schedule(nowNanos, flow);
    }

    /**
     * Begins traffic that goes on until it is ended, or changes what it demands.
     *
     * @param nowNanos virtual time in nanoseconds
     * @param flow     number of the flow
     * @param demand   most bytes per second that it may take, above 0
     */
    public void beginEndless(long nowNanos, int flow, double demand) {
        restBytes[flow] = Double.POSITIVE_INFINITY;
        settledNanos[flow] = nowNanos;
        demand(nowNanos, flow, demand);
    }

    private void demand(long nowNanos, int flow, double demand) {
        if (!fair.isActive(flow)) {
            demands[flow] = demand;
            fair.start(flow, demand);
            follow(nowNanos, flow);
        } else if (!isSame(flow, demand)) {
            demands[flow] = demand;
            fair.setDemand(flow, demand);
            follow(nowNanos, flow);
        }
    }

    private boolean isSame(int flow, double demand) {
        return demand == demands[flow] || demand < Double.POSITIVE_INFINITY
                && Math.abs(demand - demands[flow]) <= CLOSE * demand && demand >= demands[flow];
    }

    /**
     * Ends a flow's sending; the others share what it leaves.
     *
     * @param nowNanos virtual time in nanoseconds
     * @param flow     number of the flow
     */
    public void end(long nowNanos, int flow) {
        if (fair.isActive(flow)) {
            queue.unschedule(flow);
            fair.stop(flow);
            rates[flow] = 0;
            follow(nowNanos, flow);
        }
    }

    /**
     * Changes the rate of a link.
     *
     * @param nowNanos virtual time in nanoseconds
     * @param link           number of the link
     * @param bytesPerSecond bytes per second; 0 = it is down and all that passes it waits
     */
    public void setCapacity(long nowNanos, int link, double bytesPerSecond) {
        fair.setCapacity(link, bytesPerSecond);
        follow(nowNanos, FairFill.NONE);
    }

    /** Takes over the rates that have changed; the event of the flow that caused it is left to the caller. */
    private void follow(long nowNanos, int cause) {
        int count = fair.changedCount();
        boolean bulk = count > 16 && count > queue.size() / BULK_SHARE;
        if (bulk) {
            queue.beginBulk();
        }
        for (int i = 0; i < count; i++) {
            int flow = fair.changed(i);
            double rate = fair.rate(flow);
            if (rate != rates[flow]) {
                settle(nowNanos, flow);
                rates[flow] = rate;
                if (flow != cause) {
                    schedule(nowNanos, flow);
                }
            }
        }
        if (bulk) {
            queue.endBulk();
        }
        tell(nowNanos, count);
    }

    /** Tells the listener when all is consistent, since it may ask back. */
    private void tell(long nowNanos, int count) {
        if (flows.traffic() == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            int flow = fair.changed(i);
            if (flows.isTraffic(flow)) {
                listener.rateChanged(nowNanos, flow, rates[flow]);
            }
        }
    }

    private void settle(long nowNanos, int flow) {
        double seconds = (nowNanos - settledNanos[flow]) / 1e9;
        restBytes[flow] = Math.max(0, restBytes[flow] - rates[flow] * seconds);
        settledNanos[flow] = nowNanos;
    }

    private void schedule(long nowNanos, int flow) {
        if (flows.isTraffic(flow)) {
            return;
        }
        double nanos = restBytes[flow] <= 0 ? 0 : Math.ceil(restBytes[flow] * 1e9 / rates[flow]);
        if (nanos < Long.MAX_VALUE - nowNanos) {
            queue.schedule(flow, nowNanos + (long) nanos, flows.sentKind(flow), flows.owner(flow), 0);
        } else {
            queue.unschedule(flow);
        }
    }

    @Override
    public String toString() {
        return "rates " + Arrays.toString(rates);
    }
}
