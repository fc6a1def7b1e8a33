package org.migworkbench.engine.policies.bandwidth;

import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;

/**
 * Leaves a part of the line to the guest's own traffic: what the service will need is taken to be in proportion to the
 * rate at which it dirties memory, which is forecast from the rounds so far (Chen, Zhang and Zhang, Computer Science 2013
 * no. 9). The migration gets the rest, within a floor and a cap. While the guest stands still nothing is reserved. Clark's
 * adaptive rate goes the other way: it rises with the dirty rate.
 */
public final class ServiceReserve implements BandwidthAllocation {

    /** So little does the rate change from round to round, and so many times, when the forecast has settled. */
    private static final double ALIKE = 0.01;
    private static final int SETTLED_ROUNDS = 8;

    private final RateForecast forecast;
    private final double factor;
    private final double line;
    private final double floor;
    private final double cap;
    private final double firstReserve;
    private double rate;
    private boolean known;
    private int alikeRounds;
    private boolean stopped;

    /**
     * Creates the allocation.
     *
     * @param forecast     forecasts the dirty rate
     * @param factor       bytes of traffic for each byte of memory dirtied, 0 or more
     * @param line         what migration and service share in bytes per second, above 0
     * @param floor        least rate of the migration in bytes per second, above 0
     * @param cap          highest rate of the migration in bytes per second, above 0; it stands above the floor
     * @param firstReserve what is reserved as long as no dirty rate is known, in bytes per second
     */
    public ServiceReserve(RateForecast forecast, double factor, double line, double floor, double cap,
            double firstReserve) {
        this.forecast = forecast;
        this.factor = factor;
        this.line = line;
        this.floor = floor;
        this.cap = cap;
        this.firstReserve = firstReserve;
        allot();
    }

    @Override
    public void beginRound(RoundView round) {
        stopped = round.phase() == Phase.STOP_AND_COPY;
        allot();
    }

    private void allot() {
        double reserve = stopped ? 0 : known ? factor * forecast.next() : firstReserve;
        rate = Math.min(cap, Math.max(floor, line - reserve));
    }

    @Override
    public double limitBytesPerSecond() {
        return rate;
    }

    @Override
    public long release(long nowNanos, long bytes) {
        double nanos = Math.ceil(bytes * 1e9 / rate);
        return nanos >= Long.MAX_VALUE - nowNanos ? Long.MAX_VALUE : nowNanos + (long) nanos;
    }

    @Override
    public void roundEnded(RoundStats stats) {
        if (stats.durationNanos() > 0) {
            double before = rate;
            forecast.add(stats.guest().dirtyRateBytesPerSecond());
            known = true;
            allot();
            alikeRounds = Math.abs(rate - before) <= ALIKE * before ? alikeRounds + 1 : 0;
        }
    }

    @Override
    public boolean isSettled() {
        return alikeRounds >= SETTLED_ROUNDS;
    }

    @Override
    public boolean isAtMaximum() {
        return rate == cap;
    }
}
