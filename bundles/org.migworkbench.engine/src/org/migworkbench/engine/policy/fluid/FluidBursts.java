package org.migworkbench.engine.policy.fluid;

import org.migworkbench.engine.policy.BandwidthAllocation;

/**
 * What fluid mode has to know of a {@link BandwidthAllocation} that sends its allowance in bursts: in each window as fast
 * as the links allow until the allowance is used up, then nothing. One without this is taken to send evenly.
 */
public interface FluidBursts {

    /**
     * Length of a window.
     *
     * @return nanoseconds, above 0
     */
    long windowNanos();

    /**
     * What is sent in a window that is filled.
     *
     * @param pageBytes mean bytes of a page on the wire, above 0
     * @return bytes, above 0; positive infinity = there is no limit now
     */
    double windowBytes(double pageBytes);
}
