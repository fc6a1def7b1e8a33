package org.migworkbench.engine.testkit;

import org.migworkbench.engine.policy.GuestControl;

/** Processors whose written pages a test sets. */
public final class HandMadeGuest implements GuestControl {

    /** Pages that each processor has written since they were last taken. */
    public final long[] written;
    /** How much each processor is slowed, 0 to below 1. */
    public final double[] throttle;
    /** Page writes a second of each processor. */
    public final double[] writesPerSecond;

    /**
     * Processors that have written nothing.
     *
     * @param vcpus how many
     */
    public HandMadeGuest(int vcpus) {
        this.written = new long[vcpus];
        this.throttle = new double[vcpus];
        this.writesPerSecond = new double[vcpus];
    }

    @Override
    public int vcpus() {
        return throttle.length;
    }

    @Override
    public double throttle(int vcpu) {
        return throttle[vcpu];
    }

    @Override
    public void setThrottle(int vcpu, double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("The throttle " + share
                    + " is not allowed; allowed is 0 to below 1.");
        }
        throttle[vcpu] = share;
    }

    @Override
    public long takeWrittenPages(int vcpu) {
        long taken = written[vcpu];
        written[vcpu] = 0;
        return taken;
    }

    @Override
    public double writesPerSecond(int vcpu) {
        return writesPerSecond[vcpu];
    }
}
