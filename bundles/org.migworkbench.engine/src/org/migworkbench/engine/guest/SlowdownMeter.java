package org.migworkbench.engine.guest;

import org.migworkbench.engine.result.ServiceQuality;

/**
 * Sums what is taken from a guest while it isn't stopped, by cause. What one cause takes, the next can't: a processor
 * that is throttled by half and then loses half of the rest to the network runs at a quarter.
 */
public final class SlowdownMeter {

    private final int processors;
    private double liveNanos;
    private double throttling;
    private double encoding;
    private double network;
    private double disk;
    private double writeFaults;
    private double pageRequests;

    /**
     * Creates a meter at 0.
     *
     * @param processors busy processors, at least 1
     */
    public SlowdownMeter(int processors) {
        this.processors = processors;
    }

    /**
     * Virtual time passes.
     *
     * @param nanos nanoseconds
     */
    public void pass(long nanos) {
        liveNanos += (double) nanos * processors;
    }

    /**
     * Processors wait for pages.
     *
     * @param nanos nanoseconds, all processors together
     */
    public void blocked(double nanos) {
        pageRequests += nanos;
    }

    /**
     * Books what the causes take from a processor.
     *
     * @param nanos       virtual time in nanoseconds
     * @param throttle    share that the policy keeps it from running
     * @param stolen      share that encoding takes
     * @param networkLoss share that it waits for its own traffic
     * @param diskLoss    share that it waits for its disk writes
     * @param faultLoss   share that first writes to protected pages take
     * @return the share of full speed that is left
     */
    public double speed(long nanos, double throttle, double stolen, double networkLoss, double diskLoss,
            double faultLoss) {
        if (throttle == 0 && stolen == 0 && networkLoss == 0 && diskLoss == 0 && faultLoss == 0) {
            return 1; // adds nothing to any sum; nearly every step of nearly every run is such a one
        }
        double left = 1;
        throttling += nanos * left * throttle;
        left *= 1 - throttle;
        encoding += nanos * left * stolen;
        left *= 1 - stolen;
        network += nanos * left * networkLoss;
        left *= 1 - networkLoss;
        disk += nanos * left * diskLoss;
        left *= 1 - diskLoss;
        writeFaults += nanos * left * faultLoss;
        return left * (1 - faultLoss);
    }

    /**
     * Time that the guest wasn't stopped, all busy processors together.
     *
     * @return nanoseconds
     */
    public double liveNanos() {
        return liveNanos;
    }

    /**
     * Time that was taken, all busy processors together.
     *
     * @return nanoseconds
     */
    public double lostNanos() {
        return throttling + encoding + network + disk + writeFaults + pageRequests;
    }

    /**
     * Shares since a point in time.
     *
     * @param start the meter as it was then
     * @return the shares
     */
    public ServiceQuality since(SlowdownMeter start) {
        double live = liveNanos - start.liveNanos;
        if (live <= 0) {
            return ServiceQuality.UNHARMED;
        }
        return new ServiceQuality((throttling - start.throttling) / live, (writeFaults - start.writeFaults) / live,
                (pageRequests - start.pageRequests) / live, (encoding - start.encoding) / live,
                (network - start.network) / live, (disk - start.disk) / live);
    }

    /**
     * The meter as it is now.
     *
     * @return a copy
     */
    public SlowdownMeter copy() {
        SlowdownMeter copy = new SlowdownMeter(processors);
        copy.liveNanos = liveNanos;
        copy.throttling = throttling;
        copy.encoding = encoding;
        copy.network = network;
        copy.disk = disk;
        copy.writeFaults = writeFaults;
        copy.pageRequests = pageRequests;
        return copy;
    }
}
