package org.migworkbench.engine.network;

/** Is told what endless traffic gets. */
@FunctionalInterface
public interface RateListener {

    /**
     * The rate of a flow may have changed.
     *
     * @param nowNanos       virtual time in nanoseconds
     * @param flow           its number
     * @param bytesPerSecond what it gets from now on
     */
    void rateChanged(long nowNanos, int flow, double bytesPerSecond);
}
