package org.migworkbench.engine.policies.bandwidth;

import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.result.RoundStats;

/** The same limit all the time. */
public final class ConstantRate implements BandwidthAllocation {

    private final double bytesPerSecond;

    /**
     * Creates the limit.
     *
     * @param bytesPerSecond bytes per second, above 0; positive infinity = none
     */
    public ConstantRate(double bytesPerSecond) {
        this.bytesPerSecond = bytesPerSecond;
    }

    @Override
    public void beginRound(RoundView round) {
        // the same in all rounds
    }

    @Override
    public double limitBytesPerSecond() {
        return bytesPerSecond;
    }

    @Override
    public long release(long nowNanos, long bytes) {
        double nanos = Math.ceil(bytes * 1e9 / bytesPerSecond);
        return nanos >= Long.MAX_VALUE - nowNanos ? Long.MAX_VALUE : nowNanos + (long) nanos;
    }

    @Override
    public void roundEnded(RoundStats stats) {
        // nothing is learnt
    }

    @Override
    public boolean isSettled() {
        return true;
    }

    @Override
    public boolean isAtMaximum() {
        return true;
    }
}
